import type { Day } from './days.ts';
import type { NamedDay } from './named-day.ts';
import type { OccurrenceReason } from './schedule.ts';
import type { Workdays } from './workdays.ts';

/** What becomes of a named day, before the exceptions of the plan. */
export interface Settled {
    readonly day: Day;
    readonly status: 'planned' | 'shifted' | 'dropped';
    readonly reason: OccurrenceReason | undefined;
}

/** How far a meeting may shift, days. */
const farthest = 7;

/**
 * A day that is no workday moves to the next one (or the one before), at most a week away, never onto or past the next planned day of the meeting in
 * that direction, and never out of the contract; otherwise it is dropped.
 */
export function settle(
    { day, terms, missing }: NamedDay,
    neighbours: { readonly before?: Day; readonly after?: Day },
    workdays: Workdays,
): Settled {
    const dropped = (reason: OccurrenceReason): Settled => ({ day, status: 'dropped', reason });
    if (missing) return dropped(missing);
    const { move, earliest, latest } = terms;
    if (day < earliest || day > latest) return dropped({ kind: 'outside-contract' });
    const because = move === 'stay' ? undefined : workdays.whyNot(day);
    if (!because) return { day, status: 'planned', reason: undefined };
    const step = move === 'back' ? -1 : 1;
    const neighbour = move === 'back' ? neighbours.before : neighbours.after;
    for (let distance = 1; ; distance++) {
        const to = day + step * distance;
        if (to < earliest) return dropped({ kind: 'outside-contract' });
        if (to > latest) return dropped({ kind: 'no-room', because, until: 'contract-end' });
        if (to === neighbour) return dropped({ kind: 'no-room', because, until: 'next-occurrence' });
        if (distance > farthest) return dropped({ kind: 'no-room', because, until: 'a-week' });
        if (!workdays.whyNot(to)) return { day: to, status: 'shifted', reason: { kind: 'no-workday', because } };
    }
}
