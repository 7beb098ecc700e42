import type { Row } from './row.ts';

const unit = '  ';

/** Rows as text: those of a table that follow each other in columns, each block by two spaces further in. */
export function printRows(rows: readonly Row[], eol: string): string {
    const lines: string[] = [];
    for (let at = 0; at < rows.length; ) {
        const table = tableFrom(rows, at);
        const widths = widthsOf(table);
        for (const row of table) {
            if (row.isBlankBefore) lines.push('');
            lines.push(printed(row, widths));
        }
        at += table.length;
    }
    return lines.map((line) => line + eol).join('');
}

/** The rows from one on that are set together: a blank line, or a row of another kind, ends a table; a comment on a line of its own does not. */
function tableFrom(rows: readonly Row[], start: number): readonly Row[] {
    const first = rows[start];
    if (!first?.table) return first ? [first] : [];
    let end = start + 1;
    for (let at = end; at < rows.length; at++) {
        const row = rows[at];
        if (!row || row.isBlankBefore || row.depth !== first.depth) break;
        if (row.table === first.table) end = at + 1;
        else if (row.table !== undefined || !isComment(row)) break;
    }
    return rows.slice(start, end);
}

function isComment({ cells }: Row): boolean {
    return cells.length === 0;
}

function widthsOf(rows: readonly Row[]): readonly number[] {
    const widths: number[] = [];
    for (const { cells } of rows)
        cells.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, width(cell));
        });
    return widths;
}

function printed({ depth, cells, table, comment }: Row, widths: readonly number[]): string {
    const last = cells.findLastIndex((cell) => cell !== '');
    const shown = cells.slice(0, last + 1).flatMap((cell, column) => {
        // A column that no row of the table uses takes no room.
        if ((widths[column] ?? 0) === 0) return [];
        return [table && column < last ? cell + ' '.repeat((widths[column] ?? 0) - width(cell)) : cell];
    });
    const parts = [shown.join(' '), comment].filter((part) => part !== '');
    return unit.repeat(depth) + parts.join(' ');
}

/** How many columns a text takes: letters with marks set apart are one. */
function width(text: string): number {
    return text.normalize('NFC').length;
}
