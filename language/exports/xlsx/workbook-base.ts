import ExcelJS from 'exceljs';
import { say } from '../../views/say.ts';
import { sheetTexts } from './sheet-texts.ts';

/** The sheet that holds the plans as data. */
const base = 'Dialogplan';
/** Letters to a cell: a spreadsheet takes 32,767. */
const most = 30_000;

export interface ReadWorkbook {
    /** The plans as data, in JSON; undefined in a workbook that is not ours. */
    readonly json: string | undefined;
    /** What the cells of the first sheet show. */
    readonly rows: readonly (readonly string[])[];
    /** Rows of other sheets that are not as they were exported: `Möten 3`. */
    readonly changed: readonly string[];
}

/** Puts the plans as data into a sheet of its own, and what the rows of the others were, so that a change in them is noticed. */
export function addBase(book: ExcelJS.Workbook, json: string, sums: ReadonlyMap<string, string>, language: string): void {
    const sheet = book.addWorksheet(base, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = [{ width: 90 }, { width: 30 }, { width: 14 }];
    sheet.addRow([say(sheetTexts.base, language)]).font = { italic: true, size: 11, name: 'Calibri' };
    const pieces = plainJson(json).match(new RegExp(`[^]{1,${most}}`, 'g')) ?? [];
    const rows = [...sums];
    for (let at = 0; at < Math.max(pieces.length, rows.length); at++) sheet.addRow([pieces[at], rows[at]?.[0], rows[at]?.[1]]);
}

/**
 * The same JSON in plain letters, which can be divided anywhere, by us and by what reads a workbook piece by piece: a sign of two halves would be lost.
 * An underscore is none of them: a cell says `_x0041_` for A.
 */
function plainJson(json: string): string {
    return json.replace(/[_\u007f-\uffff]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    return book;
}

/** A sum of what each row of the visible sheets says. */
export function rowSums(book: ExcelJS.Workbook): ReadonlyMap<string, string> {
    const sums = new Map<string, string>();
    for (const sheet of book.worksheets)
        if (sheet.name !== base) sheet.eachRow((row, number) => sums.set(`${sheet.name} ${number}`, sumOf(textOf(row))));
    return sums;
}

/** What a workbook holds: the plans as data, and the rows that were changed since; undefined where the bytes are no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook | undefined> {
    let book: ExcelJS.Workbook;
    try {
        book = await opened(bytes);
    } catch {
        // What can't be opened is no workbook; the caller says so.
        return undefined;
    }
    const rows = rowsOf(book);
    const sheet = book.getWorksheet(base);
    if (!sheet) return { json: undefined, rows, changed: [] };
    const pieces: string[] = [];
    const before = new Map<string, string>();
    sheet.eachRow((row, number) => {
        if (number === 1) return;
        pieces.push(row.getCell(1).text);
        if (row.getCell(2).text) before.set(row.getCell(2).text, row.getCell(3).text);
    });
    const now = rowSums(book);
    const numbers = new Set([...before.keys(), ...now.keys()]);
    return { json: pieces.join(''), rows, changed: [...numbers].filter((row) => before.get(row) !== now.get(row)) };
}

function rowsOf(book: ExcelJS.Workbook): readonly (readonly string[])[] {
    const rows: string[][] = [];
    book.worksheets[0]?.eachRow((row) => {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell) => cells.push(shownIn(cell)));
        rows.push(cells);
    });
    return rows;
}

/** A date as a date, a time of day as that. */
function shownIn(cell: ExcelJS.Cell): string {
    if (!(cell.value instanceof Date)) return cell.text;
    const [date = '', time = ''] = cell.value.toISOString().split('T');
    return date.startsWith('1899') ? time.slice(0, 5) : date;
}

function textOf(row: ExcelJS.Row): string {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) =>
        cells.push(`${column}=${cell.value instanceof Date ? cell.value.toISOString() : cell.text}`),
    );
    return cells.join('\u001f');
}

/** FNV-1a, of 32 bits: enough to notice a change, and no secret. */
function sumOf(text: string): string {
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
}
