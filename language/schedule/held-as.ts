import type { Held } from '../model/plan.ts';
import type { Occurrence } from './schedule.ts';

/**
 * Whether an entry of what was held is about an occurrence: by the date that was planned, where the entry says so, else by its own. A meeting that
 * shifted to a workday may be told of by either of its dates.
 */
export function isHeldAs({ date, planned }: Pick<Held, 'date' | 'planned'>, occurrence: Occurrence): boolean {
    const meant = planned ?? date;
    return meant === occurrence.date || meant === occurrence.planned;
}
