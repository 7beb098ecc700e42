import type { Plan } from '../model/plan.ts';
import type { PlanFile } from '../print/plan-file.ts';
import { recordPlan } from '../print/record-plan.ts';
import { editionOf } from '../views/edition.ts';
import type { ScheduleRow } from '../views/schedule-rows.ts';
import type { Export, ExportOptions } from './export.ts';
import { rowsFor } from './rows-for.ts';

/**
 * Plans as data for other programs: all that the edition holds, and the schedule that follows from it. Described by syntaxes/plan.schema.json. A level
 * and a person narrow the schedule only, for a plan without its other meetings would have names in it that nothing bears.
 */
export const json = {
    format: 'json',
    isText: true,
    write(plans, options) {
        const file: PlanFile & { readonly schedule: readonly ScheduleRow[] } = {
            format: 'dialogplan',
            version: 1,
            edition: options.edition,
            written: options.today,
            plans: plans.map(({ plan, language }) => ({
                language,
                ...recordPlan(asked(editionOf(plan, options.edition), options)),
            })),
            schedule: rowsFor(plans, options),
        };
        return { content: `${JSON.stringify(file, undefined, 2)}\n`, notes: [] };
    },
} satisfies Export;

/** Of a deal that is asked for by name, only what it names itself. */
function asked(plan: Plan, { deal: wanted }: ExportOptions): Plan {
    if (wanted === undefined) return plan;
    return { ...plan, organisations: [], deals: plan.deals.filter(({ name }) => name === wanted) };
}
