import type { AstNode } from 'langium';
import type { Place } from '../rules/finding.ts';
import { placeOf } from '../rules/place.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { suppressionsOf } from '../rules/suppressions.ts';
import { lineStart } from '../rules/text-lines.ts';
import type { LexicalReport } from '../syntax/lexical-report.ts';

/** A text and its comments, in text order. */
interface Commented {
    readonly text: string;
    readonly lexical: Pick<LexicalReport, 'comments'>;
}

/**
 * The text of a node with the comments that are about it: those on the lines right above it, and the one behind it on its last line. A comment
 * that an empty line parts from it is about something else.
 */
export function withComments(node: AstNode, { text, lexical }: Commented): Place {
    const own = placeOf(node);
    let { offset, end } = own;
    for (const { startOffset, image } of lexical.comments.toReversed()) {
        if (startOffset >= offset) continue;
        const isAlone = text.slice(lineStart(text, startOffset), startOffset).trim() === '';
        const between = text.slice(startOffset + image.length, offset);
        if (!isAlone || !/^[ \t]*\r?\n[ \t]*$/.test(between)) break;
        offset = startOffset;
    }
    const behind = lexical.comments.find(({ startOffset }) => startOffset >= end);
    if (
        behind &&
        /^[ \t]*$/.test(text.slice(end, behind.startOffset)) &&
        endsLine(text, behind.startOffset + behind.image.length)
    ) {
        end = behind.startOffset + behind.image.length;
    }
    return { offset, end };
}

/** Whether a comment stands within a place: rewriting it would lose the comment. */
export function hasComment({ offset, end }: Place, { lexical }: Pick<Commented, 'lexical'>): boolean {
    return lexical.comments.some(({ startOffset }) => startOffset >= offset && startOffset < end);
}

/** Whether a comment silences a rule for a statement: it speaks of the line below it, and without that line it would speak of another. */
export function isSilenced(node: AstNode, context: Pick<RuleContext, 'text' | 'lexical'>): boolean {
    const { offset, end } = withComments(node, context);
    return suppressionsOf(context.text, context.lexical).some((one) => one.offset >= offset && one.end <= end);
}

function endsLine(text: string, offset: number): boolean {
    return /^[ \t]*(?:\r?\n|$)/.test(text.slice(offset));
}
