import { Parser } from 'htmlparser2';
import { type CopiedTable, cellText, linesOf } from './copied-table.ts';

/** More rows or columns than a cell of a real table reaches over. */
const mostSpan = 1000;

/** Elements whose end is the end of a line. */
const breaks = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const unseen = new Set(['style', 'script', 'title', 'xml']);

interface Cell {
    text: string;
    readonly columns: number;
    readonly rows: number;
}

/**
 * The tables of a page as Excel, Word and LibreOffice put them on the clipboard. A cell that reaches over several rows says the same in each; over
 * several columns, it stands in the first. A table inside a cell is text of that cell.
 * @returns undefined where there is no table.
 */
export function readHtmlTable(html: string): CopiedTable | undefined {
    const rows: Cell[][] = [];
    let beside = '';
    let depth = 0;
    let hidden = 0;
    let cell: Cell | undefined;
    const write = (text: string): void => {
        if (hidden > 0) return;
        if (cell) cell.text += text;
        else beside += text;
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            if (unseen.has(name)) hidden++;
            if (name === 'table') depth++;
            else if (depth === 1 && name === 'tr') rows.push([]);
            else if (depth === 1 && (name === 'td' || name === 'th')) {
                cell = { text: '', columns: span(attributes.colspan), rows: span(attributes.rowspan) };
                rows.at(-1)?.push(cell);
            }
        },
        onclosetag(name) {
            if (unseen.has(name)) hidden--;
            if (name === 'table') depth--;
            if (depth <= 1 && (name === 'td' || name === 'th' || name === 'table')) cell = undefined;
            if (breaks.has(name)) write('\n');
            else if (depth > 1 && (name === 'td' || name === 'th')) write(' ');
            else if (!cell && name === 'table') write('\n');
        },
        // A line of the source is not a line of the text.
        ontext: (text) => write(text.replace(/\s+/g, ' ')),
    });
    parser.end(html);
    return rows.length > 0 ? { rows: spread(rows), beside: linesOf(beside) } : undefined;
}

function span(written: string | undefined): number {
    const number = Number.parseInt(written ?? '', 10);
    return Math.min(Math.max(Number.isNaN(number) ? 1 : number, 1), mostSpan);
}

/** Cells at the columns they stand in. */
function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
    const out: string[][] = rows.map(() => []);
    rows.forEach((cells, at) => {
        let column = 0;
        for (const { text, columns, rows: height } of cells) {
            while (out[at]?.[column] !== undefined) column++;
            for (let row = at; row < Math.min(at + height, out.length); row++)
                for (let shift = 0; shift < columns; shift++) {
                    const line = out[row];
                    if (line) line[column + shift] ??= shift === 0 ? cellText(text) : '';
                }
            column += columns;
        }
    });
    return out.map((cells) => Array.from(cells, (text) => text ?? ''));
}
