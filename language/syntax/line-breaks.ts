const LF = 10;
const CR = 13;

/** How many lines end between two offsets of a text: with LF, CR, or CR and LF. */
export function lineBreaks(text: string, start: number, end: number): number {
    let count = 0;
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++;
    }
    return count;
}
