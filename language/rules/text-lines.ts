/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
    return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The white space a line begins with. */
export function indentOfLine(text: string, offset: number): string {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** What a file indents by: its first indented line tells; two spaces where there is none. */
export function indentUnit(text: string): string {
    const first = /^([ \t]+)[^\s/*]/m.exec(text)?.[1] ?? '  ';
    return first.startsWith('\t') ? '\t' : first;
}

/** How a file ends its lines. */
export function eolOf(text: string): string {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
