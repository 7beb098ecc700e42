import { readSeparatedText } from '../paste/read-separated-text.ts';
import type { Import } from './import.ts';
import { tablePlan } from './table-plan.ts';

/** Tables of people or of meetings, with the separator that they have: a semicolon, a comma or a tab. */
export const csvImport = {
    format: 'csv',
    read(bytes, options) {
        const text = decoded(bytes);
        const [head = ''] = text.split(/[\r\n]/, 1);
        const separator = ([';', '\t', ','] as const).reduce((best, one) =>
            head.split(one).length > head.split(best).length ? one : best,
        );
        return tablePlan(
            readSeparatedText(text, separator).map((row) => row.map(asMeant)),
            options,
        );
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

/** What we made a text for spreadsheets, by a sign before it, is that text. */
function asMeant(cell: string): string {
    return cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '');
}
