import { type CopiedTable, cellText } from './copied-table.ts';

/**
 * A table as text with a tab between cells, as spreadsheets write it: a cell with a line end or a tab in it stands in quotes, in which quotes are doubled.
 * @returns undefined where no line has a tab.
 */
export function readTabbedText(text: string): CopiedTable | undefined {
    if (!text.includes('\t')) return undefined;
    const rows: string[][] = [];
    let row: string[] = [];
    let at = 0;
    while (at < text.length) {
        const [cell, end] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
        row.push(cellText(cell));
        at = end + 1;
        if (text[end] === '\t') {
            if (at === text.length) row.push('');
            continue;
        }
        if (text[end] === '\r' && text[at] === '\n') at++;
        rows.push(row);
        row = [];
    }
    if (row.length > 0) rows.push(row);
    return { rows, beside: [] };
}

type Read = readonly [cell: string, end: number];

/** What is in quotes but goes on after them was not meant as quoted. */
function readQuoted(text: string, start: number): Read {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    return match ? [(match[1] ?? '').replaceAll('""', '"'), quoted.lastIndex] : readPlain(text, start);
}

function readPlain(text: string, start: number): Read {
    const plain = /[^\t\r\n]*/y;
    plain.lastIndex = start;
    return [plain.exec(text)?.[0] ?? '', plain.lastIndex];
}
