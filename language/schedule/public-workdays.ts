import type { Deal } from '../model/plan.ts';
import { type Day, firstDay } from './days.ts';
import { createWorkdays } from './workdays.ts';

/** The first day, on or after another, that is neither a weekend nor a public holiday where the buyer is. Closed days of the parties are no holidays. */
export function publicWorkdayFrom(day: Day, { buyers }: Pick<Deal, 'buyers'>): Day {
    const authorities = buyers.map((organisation) => ({ ...organisation, closures: [] }));
    return createWorkdays(authorities).add(Math.max(day - 1, firstDay), 1) ?? day;
}
