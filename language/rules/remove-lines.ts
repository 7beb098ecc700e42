import type { Place } from './finding.ts';
import type { TextChange } from './rule.ts';
import { lineStart } from './text-lines.ts';

/**
 * Takes a statement out of a file, with its lines where nothing else stands on them, comments included. Of the blank lines on both sides of
 * it those after it go too, so that none are doubled.
 */
export function removeLines(text: string, { offset, end }: Place): TextChange {
    const start = lineStart(text, offset);
    const gap = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
    const eol = /^(?:\r?\n|$)/.exec(text.slice(end + gap))?.[0];
    if (eol === undefined) return { offset, end: end + gap, text: '' };
    // The last on its line leaves no white space behind.
    const kept = text.slice(start, offset).trimEnd();
    if (kept !== '') return { offset: start + kept.length, end: end + gap, text: '' };
    const before = text.slice(0, start);
    const after = end + gap + eol.length;
    if (before.trim() !== '' && !/\n[ \t]*\r?\n$/.test(before)) return { offset: start, end: after, text: '' };
    const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(after))?.[0].length ?? 0;
    return { offset: start, end: after + blank, text: '' };
}
