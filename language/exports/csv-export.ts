import { layOutDeal } from '../schedule/lay-out-deal.ts';
import { scheduleRows } from '../views/schedule-rows.ts';
import { dealsOf } from './deals-of.ts';
import type { Export } from './export.ts';
import { scheduleCsv } from './schedule-csv.ts';
import { isMeant } from './who.ts';

/** The dates of the meetings that are asked for, as a list for a spreadsheet. */
export const csvExport = {
    format: 'csv',
    isText: true,
    write(plans, options) {
        const { level, who, withOptions = false } = options;
        const language = plans[0]?.language ?? 'en';
        const schedules = dealsOf(plans, options).map(({ deal }) => ({ schedule: layOutDeal(deal, { withOptions }), language }));
        const rows = scheduleRows(schedules, who && ((attendee) => isMeant(attendee, who)));
        const meant = level === undefined ? rows : rows.filter((row) => row.level === level);
        return { content: scheduleCsv(meant, language), notes: [] };
    },
} satisfies Export;
