import { cellText } from './copied-table.ts';

/**
 * The rows of a table as text with a sign between cells: a tab, as spreadsheets copy it, a semicolon or a comma. A cell with a line end or that sign in it
 * stands in quotes, in which quotes are doubled (RFC 4180).
 */
export function readSeparatedText(text: string, separator: '\t' | ';' | ','): readonly (readonly string[])[] {
    const rows: string[][] = [];
    let row: string[] = [];
    let at = 0;
    while (at < text.length) {
        const [cell, end] = text[at] === '"' ? readQuoted(text, at, separator) : readPlain(text, at, separator);
        row.push(cellText(cell));
        at = end + 1;
        if (text[end] === separator) {
            if (at === text.length) row.push('');
            continue;
        }
        if (text[end] === '\r' && text[at] === '\n') at++;
        rows.push(row);
        row = [];
    }
    if (row.length > 0) rows.push(row);
    return rows;
}

type Read = readonly [cell: string, end: number];

/** What is in quotes but goes on after them was not meant as quoted. */
function readQuoted(text: string, start: number, separator: string): Read {
    const quoted = new RegExp(`"((?:[^"]|"")*)"(?=[${separator}\\r\\n]|$)`, 'y');
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    return match ? [(match[1] ?? '').replaceAll('""', '"'), quoted.lastIndex] : readPlain(text, start, separator);
}

function readPlain(text: string, start: number, separator: string): Read {
    const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
    plain.lastIndex = start;
    return [plain.exec(text)?.[0] ?? '', plain.lastIndex];
}
