import type { TextPosition } from '../../server/protocol.ts';

/** Where the places of one text stand in another. */
export interface TextChange {
    readonly toBefore: (place: TextPosition) => TextPosition;
    readonly toNow: (place: TextPosition) => TextPosition;
}

/**
 * What became of a text, as if all lines from the first to the last that differ had been written anew at once. A place in lines that the
 * other text lacks stands at the end of the line before them.
 */
export function textChange(before: string, now: string): TextChange {
    const [old, fresh] = [linesOf(before), linesOf(now)];
    const shortest = Math.min(old.length, fresh.length);
    let head = 0;
    while (head < shortest && old[head] === fresh[head]) head += 1;
    let tail = 0;
    while (tail < shortest - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;

    const moved =
        (from: readonly string[], to: readonly string[]) =>
        ({ line, character }: TextPosition): TextPosition => {
            if (line >= from.length - tail) return { line: line + to.length - from.length, character };
            const last = to.length - tail - 1;
            if (line <= last) return { line, character };
            return last < 0 ? { line: 0, character: 0 } : { line: last, character: to[last]?.length ?? 0 };
        };
    return { toBefore: moved(fresh, old), toNow: moved(old, fresh) };
}

function linesOf(text: string): readonly string[] {
    return text.split(/\r\n|\r|\n/);
}
