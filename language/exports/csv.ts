/**
 * Rows as a CSV file that Excel opens by a double click: with a byte order mark, since it takes text for Windows-1252 without one, and with the
 * separator that it expects where a language is spoken: a semicolon in Swedish, where the comma parts decimals. It is for people; a program reads
 * JSON, which is the same in every language.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[], language: string): string {
    const separator = language === 'sv' ? ';' : ',';
    return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** Quoted by RFC 4180. What a spreadsheet would take for a formula, by its wide signs too, is made a text: a plan's title must not run anything. */
function cell(value: string | number | null): string {
    const text = `${value ?? ''}`.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '');
    const harmless = typeof value === 'string' && /^(?:\t|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
    return /[",;\n']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
