import type { Export } from './export.ts';
import { rowsFor } from './rows-for.ts';
import { scheduleCsv } from './schedule-csv.ts';

/** All dates, for any spreadsheet. */
export const csvExport = {
    format: 'csv',
    isText: true,
    write: (plans, options) => ({ content: scheduleCsv(rowsFor(plans, options), plans[0]?.language ?? 'en'), notes: [] }),
} satisfies Export;
