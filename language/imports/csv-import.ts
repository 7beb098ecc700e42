import type { Import } from './import.ts';
import { tablePlan } from './table-plan.ts';

/** Tables of people or of meetings, with the separator that they have: a semicolon, a comma or a tab. */
export const csvImport = {
    format: 'csv',
    read(bytes, options) {
        const text = decoded(bytes);
        const [head = ''] = text.split(/\r?\n/, 1);
        const separator = [';', '\t', ','].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
        return tablePlan(cellsOf(text, separator), options);
    },
} satisfies Import;

/** UTF-8 where it is that; else the letters of Windows, as older spreadsheets write. */
function decoded(bytes: Uint8Array): string {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder('windows-1252').decode(bytes);
    }
}

/** By RFC 4180: a cell in quotes may hold separators and line ends, and quotes doubled. */
function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
    const rows: string[][] = [[]];
    const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (!match) break;
        const [, quoted, plain = '', end] = match;
        // What we made a text for spreadsheets, by a sign before it, is that text.
        rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=[=+\-@])/, '').trim());
        if (end !== separator) rows.push([]);
    }
    return rows.filter((row) => row.some((cell) => cell !== ''));
}
