import { dealsOf } from './deals-of.ts';
import type { Export } from './export.ts';
import { planFileFor } from './plan-file-for.ts';
import { rowsFor } from './rows-for.ts';

/** A workbook: meetings, dates, participants and actions. */
export const xlsx: Export = {
    format: 'xlsx',
    isText: false,
    async write(plans, options) {
        const { xlsxBytes } = await import('./xlsx/xlsx-bytes.ts');
        const language = plans[0]?.language ?? 'en';
        const content = await xlsxBytes({
            deals: dealsOf(plans, options),
            rows: rowsFor(plans, options),
            language,
            edition: options.edition,
            today: options.today,
            file: planFileFor(plans, options),
        });
        return { content, notes: [] };
    },
};
