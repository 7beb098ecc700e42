import { translate } from '../l10n/render.ts';
import type { Import } from './import.ts';
import { jsonImport } from './json-import.ts';
import { tablePlan } from './table-plan.ts';

/** What is said of an imported workbook, in English: the keys of the translations. */
export const xlsxImportTexts = {
    changed: 'This row was changed after the export. The change was not taken over: make it in the plan.',
} as const;

/** Workbooks that Dialogplan wrote, and those of others with a table of people or of meetings. What was changed in them since is told: it can't be known what the plan should say instead. */
export const xlsxImport = {
    format: 'xlsx',
    async read(bytes, options) {
        const { readWorkbook } = await import('../exports/xlsx/xlsx-bytes.ts');
        const book = await readWorkbook(bytes);
        if (book?.json === undefined) return book && tablePlan(book.rows, options);
        const imported = jsonImport.read(new TextEncoder().encode(book.json), options);
        if (!imported) return undefined;
        const what = translate(xlsxImportTexts.changed, options.language ?? spokenIn(book.json));
        return { ...imported, notUnderstood: [...imported.notUnderstood, ...book.changed.map((where) => ({ where, what }))] };
    },
} satisfies Import;

function spokenIn(json: string): string {
    return /"language":"(\w+)"/.exec(json)?.[1] ?? 'en';
}
