import type { Place } from './finding.ts';
import type { TextChange } from './rule.ts';
import { lineStart } from './text-lines.ts';

/**
 * Takes a statement out of a file, with its lines where nothing else stands on them, comments included. Of the blank lines on both sides of
 * it those after it go too, so that none are doubled.
 */
export function removeLines(text: string, { offset, end }: Place): TextChange {
    const start = lineStart(text, offset);
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
    if (text.slice(start, offset).trim() !== '' || rest === undefined) {
        const gap = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
        return { offset, end: end + gap, text: '' };
    }
    const before = text.slice(0, start);
    const after = end + rest.length;
    if (before.trim() !== '' && !/\n[ \t]*\r?\n$/.test(before)) return { offset: start, end: after, text: '' };
    const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(after))?.[0].length ?? 0;
    return { offset: start, end: after + blank, text: '' };
}
