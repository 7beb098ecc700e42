import type { DialogLexer } from '../syntax/lexer.ts';
import type { Token } from '../syntax/lexical-report.ts';
import { type FormatServices, formatText } from './format-text.ts';

/** A piece of a plan and what stands there in the formatted one; offsets in UTF-16 units, end exclusive. */
export interface FormatChange {
    readonly offset: number;
    readonly end: number;
    readonly text: string;
}

/**
 * What has to be changed for a plan to stand in the house's layout (see `formatText`), in text order: only words and gaps that differ, so that whatever
 * an editor has put between them stays in its place. None where the plan can't be read.
 */
export function formatChanges(text: string, services: FormatServices, language?: string): readonly FormatChange[] {
    const formatted = formatText(text, services, language);
    if (formatted === undefined || formatted === text) return [];
    const [before, after] = [piecesOf(text, services.parser.Lexer), piecesOf(formatted, services.parser.Lexer)];
    // Where a language needs more words, or fewer, nothing can be said to stand between the same two.
    if (before.length !== after.length) return [{ offset: 0, end: text.length, text: formatted }];
    const changes: FormatChange[] = [];
    let [from, to] = [0, 0];
    const compare = (end: number, endAfter: number): void => {
        const written = formatted.slice(to, endAfter);
        if (text.slice(from, end) !== written) changes.push({ offset: from, end, text: written });
        [from, to] = [end, endAfter];
    };
    before.forEach((piece, index) => {
        const other = after[index] ?? piece;
        compare(piece.startOffset, other.startOffset);
        compare(endOf(piece), endOf(other));
    });
    compare(text.length, formatted.length);
    return changes;
}

/** Tokens and comments in text order. */
function piecesOf(text: string, lexer: DialogLexer): readonly Token[] {
    const { tokens, report } = lexer.tokenize(text, { mode: 'partial' });
    return [...tokens, ...report.comments].sort((a, b) => a.startOffset - b.startOffset);
}

function endOf({ startOffset, image }: Token): number {
    return startOffset + image.trimEnd().length;
}
