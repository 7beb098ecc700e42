import type { Plan } from '../model/plan.ts';
import type { PlanFile } from '../print/plan-file.ts';
import { recordPlan } from '../print/record-plan.ts';
import { editionOf } from '../views/edition.ts';
import type { ExportOptions, ToldPlan } from './export.ts';

/** Plans as data that can come back: all that the edition holds. A level and a person leave nothing out, for names would be left that nothing bears. */
export function planFileFor(plans: readonly ToldPlan[], options: ExportOptions): PlanFile {
    return {
        format: 'dialogplan',
        version: 1,
        edition: options.edition,
        written: options.today,
        plans: plans.map(({ plan, language }) => ({
            language,
            ...recordPlan(asked(editionOf(plan, options.edition), options)),
        })),
    };
}

/** Of a deal that is asked for by name, only what it names itself. */
function asked(plan: Plan, { deal: wanted }: ExportOptions): Plan {
    if (wanted === undefined) return plan;
    return { ...plan, organisations: [], deals: plan.deals.filter(({ name }) => name === wanted) };
}
