import type { Day } from './days.ts';
import type { NamedDay } from './named-day.ts';
import type { OccurrenceReason } from './schedule.ts';
import type { Workdays } from './workdays.ts';

/** What befalls a named day on which the meeting can't take place. */
export interface Turn {
    /** Where the meeting shifts; the named day where it is dropped. */
    readonly day: Day;
    readonly status: 'shifted' | 'dropped';
    readonly reason: OccurrenceReason;
}

/** How far a meeting may shift, days. */
const farthest = 7;

/**
 * A day that is no workday moves to the next one, or to the one before: at most a week, never onto or past `neighbour` (the next planned day in that
 * direction, if any), never out of the contract. Otherwise it is dropped. Undefined where the day stands.
 */
export function settle({ day, terms, missing }: NamedDay, neighbour: Day | undefined, workdays: Workdays): Turn | undefined {
    const { move, earliest, latest } = terms;
    if (missing) return { day, status: 'dropped', reason: missing };
    if (day < earliest || day > latest) return { day, status: 'dropped', reason: { kind: 'outside-contract' } };
    const because = move === 'stay' ? undefined : workdays.whyNot(day);
    if (!because) return undefined;
    const step = move === 'back' ? -1 : 1;
    for (let distance = 1; ; distance++) {
        const to = day + step * distance;
        if (to < earliest) return { day, status: 'dropped', reason: { kind: 'outside-contract' } };
        const limit =
            to > latest ? 'contract-end' : to === neighbour ? 'next-occurrence' : distance > farthest ? 'a-week' : undefined;
        if (limit) return { day, status: 'dropped', reason: { kind: 'no-room', because, until: limit } };
        if (!workdays.whyNot(to)) return { day: to, status: 'shifted', reason: { kind: 'no-workday', because } };
    }
}
