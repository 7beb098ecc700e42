import type { Export } from './export.ts';
import { planFileFor } from './plan-file-for.ts';
import { rowsFor } from './rows-for.ts';

/**
 * Plans as data for other programs: all that the edition holds, and the schedule that follows from it. Described by syntaxes/plan.schema.json. A level
 * and a person narrow the schedule only.
 */
export const json = {
    format: 'json',
    isText: true,
    write(plans, options) {
        const schedule = rowsFor(plans, options).map(({ dealTitle: _, ...row }) => row);
        const content = { ...planFileFor(plans, options), schedule };
        return { content: `${JSON.stringify(content, undefined, 2)}\n`, notes: [] };
    },
} satisfies Export;
