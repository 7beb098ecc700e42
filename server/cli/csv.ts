import type { Table } from '../../language/index.ts';

/** Languages whose spreadsheets take a decimal comma, and part the cells of a file by semicolons therefore. */
const decimalComma: ReadonlySet<string> = new Set(['sv']);

/**
 * A table as a file that a spreadsheet opens with a double click: by RFC 4180, in UTF-8 with the mark without which Excel takes it for something
 * else, and parted by what a machine of that language expects, semicolons in Swedish and commas in English. No cell is a formula, whatever it says.
 */
export function csv({ headings, rows }: Table, language: string): string {
    const separator = decimalComma.has(language) ? ';' : ',';
    const lines = [headings, ...rows].map((cells) => `${cells.map(cellOf).join(separator)}\r\n`);
    return `\uFEFF${lines.join('')}`;
}

/** A text that begins like a formula gets an apostrophe before it, by which spreadsheets know a text (OWASP, CSV Injection). */
function cellOf(text: string): string {
    const plain = text.replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ');
    const safe = /^\s*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
    return /[";,\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
