import type { AstNode } from 'langium';
import type { Place, Severity, TextChange } from '../../language/index.ts';
import { placeOf } from '../../language/rules/place.ts';
import { lineStart } from '../../language/rules/text-lines.ts';
import type { Example } from './example.ts';

/** A fault planted in a valid plan, and where it must be found. */
export interface Mutant {
    /** What was done, for the name of a failing test. */
    readonly what: string;
    readonly changes: readonly TextChange[];
    /** The piece that must be marked, in the plan before the change; in what was put in, its beginning is where it was put in. */
    readonly at: Place | Inserted;
    /** The severity it must have, where that is not the rule's own. */
    readonly severity?: Severity;
}

/** A piece of the text that was put in by the first change: from `start` on, `length` long; offsets in that text. */
export interface Inserted {
    readonly start: number;
    readonly length: number;
}

/** Plants the faults that break a rule, wherever they can stand in a plan. */
export interface Mutator {
    readonly code: string;
    plant(example: Example): readonly Mutant[];
}

/** Replaces a piece of the plan; what must be marked stands between ‹ and ›, else it is all that was put in. */
export function replaced(place: Place, text: string, what: string, at?: Place): Mutant {
    const start = text.indexOf('‹');
    const end = text.indexOf('›');
    const plain = text.replace(/[‹›]/g, '');
    const inserted = start < 0 ? { start: 0, length: plain.length } : { start, length: end - start - 1 };
    return { what, changes: [{ offset: place.offset, end: place.end, text: plain }], at: at ?? inserted };
}

/** Takes a node away, with its line where nothing else stands on it. */
export function removed({ text }: Example, node: AstNode, what: string, at: Place): Mutant {
    return { what, changes: [withoutLine(text, placeOf(node))], at };
}

/** A piece of a plan to take away, with its line where it stands alone on it. */
export function withoutLine(text: string, { offset, end }: Place): TextChange {
    const start = lineStart(text, offset);
    const after = /^[ \t]*(?:\/\/.*)?\n/.exec(text.slice(end));
    return text.slice(start, offset).trim() === '' && after
        ? { offset: start, end: end + after[0].length, text: '' }
        : { offset, end, text: '' };
}

/** The place of something written anew after a node, on a line of its own with its indentation. */
export function addedAfter(example: Example, node: AstNode, text: string, what: string, at?: Place): Mutant {
    const { offset, end } = placeOf(node);
    const indent = /^[ \t]*/.exec(example.text.slice(lineStart(example.text, offset)))?.[0] ?? '';
    return replaced({ offset: end, end }, `\n${indent}${text}`, what, at);
}
