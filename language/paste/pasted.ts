/** What becomes of a table: a piece of a plan in English words, not yet laid out. */
export interface Pasted {
    /** Statements and comments, a line each. */
    readonly lines: readonly string[];
    /** What was not understood, as it stood there with the heading of its column. */
    readonly notUnderstood: readonly string[];
}

/** How what was not understood is kept. The word in front keeps a cell from acting as a comment that silences a rule. */
export function keptAsComment(text: string, notUnderstood: string): string {
    return `// ${notUnderstood}: ${text.replace(/\s+/g, ' ')}`;
}

/** A cell with the heading of its column. */
export function withTitle(title: string | undefined, cell: string): string {
    const line = cell.replaceAll('\n', ' / ');
    return title ? `${title}: ${line}` : line;
}
