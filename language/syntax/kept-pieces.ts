import { lineBreaks } from './line-breaks.ts';
import type { Piece } from './piece.ts';
import type { TextPart } from './scan.ts';

/** What of a text needs not be read anew after it changed. */
export interface Kept {
    readonly before: readonly Piece[];
    /** The part of the new text between the pieces that are kept: it begins where a declaration does. */
    readonly part: TextPart;
    readonly after: readonly Piece[];
    /** By how much what comes after has moved. */
    readonly moved: { readonly offset: number; readonly lines: number };
}

/**
 * The pieces of a text that a change leaves as they are: those it does not touch, whose first word stays the first of its line. Undefined
 * where what a change means for others can't be told from where it stands: a comment that has no end may find one far away.
 */
export function keptPieces(pieces: readonly Piece[], oldText: string, newText: string): Kept | undefined {
    if (pieces.some(({ report }) => report.problems.some(({ kind }) => kind === 'unclosed-comment' || kind === 'not-text')))
        return undefined;
    const { start, oldEnd } = changeBetween(oldText, newText);
    const delta = newText.length - oldText.length;
    let first = pieces.length - 1;
    while (first > 0 && !beginsBefore(pieces[first]!, start)) first--;
    let next = first + 1;
    while (next < pieces.length && !beginsAfter(pieces[next]!, oldEnd, oldText)) next++;
    const [from, to] = [pieces[first], pieces[next]];
    if (!from) return undefined;
    const part = {
        start: first > 0 ? from.place.offset : 0,
        end: to ? to.place.offset + delta : newText.length,
        line: from.place.line,
    };
    const lines = to ? part.line + lineBreaks(newText, part.start, part.end) - to.place.line : 0;
    return { before: pieces.slice(0, first), part, after: pieces.slice(next), moved: { offset: delta, lines } };
}

/** Whether a piece's first word, and the sign after it, stand before a change. */
function beginsBefore({ ownLine, place, headLength }: Piece, start: number): boolean {
    return ownLine && start > place.offset + headLength;
}

/** Whether the whole line on which a piece begins stands behind a change. */
function beginsAfter({ ownLine, place }: Piece, end: number, text: string): boolean {
    return ownLine && lineBreaks(text, end, place.offset) > 0;
}

const stretch = 2048;

/** Where two texts differ: from `start` on in both, up to `oldEnd` in the old one. */
function changeBetween(oldText: string, newText: string): { readonly start: number; readonly oldEnd: number } {
    const shorter = Math.min(oldText.length, newText.length);
    let start = 0;
    // Long stretches are compared as a whole, which is many times faster than sign by sign.
    while (start + stretch < shorter && oldText.slice(start, start + stretch) === newText.slice(start, start + stretch))
        start += stretch;
    while (start < shorter && oldText.charCodeAt(start) === newText.charCodeAt(start)) start++;
    let [oldEnd, newEnd] = [oldText.length, newText.length];
    while (
        Math.min(oldEnd, newEnd) - stretch > start &&
        oldText.slice(oldEnd - stretch, oldEnd) === newText.slice(newEnd - stretch, newEnd)
    ) {
        oldEnd -= stretch;
        newEnd -= stretch;
    }
    while (oldEnd > start && newEnd > start && oldText.charCodeAt(oldEnd - 1) === newText.charCodeAt(newEnd - 1)) {
        oldEnd--;
        newEnd--;
    }
    return { start, oldEnd };
}
