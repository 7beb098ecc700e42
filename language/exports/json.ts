import { editionOf } from '../views/edition.ts';
import type { Export } from './export.ts';
import { planJson } from './json/plan-json.ts';
import { rowsFor } from './rows-for.ts';

/** The version of the form, which is raised when a program that reads it would have to change. */
const version = 1;

/** Whole plans for programs, with their dates: as `plan.schema.json` says. */
export const json = {
    format: 'json',
    isText: true,
    write(plans, options) {
        const { edition, today, deal } = options;
        const told = plans.map(({ plan, language }) => {
            const whole = editionOf(plan, edition);
            return {
                language,
                ...planJson({ ...whole, deals: whole.deals.filter(({ name }) => deal === undefined || name === deal) }),
            };
        });
        const content = {
            format: 'dialogplan',
            version,
            edition,
            written: today,
            plans: told,
            schedule: rowsFor(plans, options),
        };
        return { content: `${JSON.stringify(content, undefined, 2)}\n`, notes: [] };
    },
} satisfies Export;
