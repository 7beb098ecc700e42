import type { Dialogue } from '../model/plan.ts';
import type { Period } from '../model/values.ts';
import { yearOf } from '../model/year-of.ts';
import { namedPeriod } from './named-periods.ts';

/**
 * When a dialogue takes place: on its days, in its months or weeks, or by its last day. Months and weeks without a year are those of every year in its
 * phase; where the phase has no dates either, nobody knows when they are.
 */
export function dialoguePeriods({ dates, times, due }: Dialogue, phase: Period | undefined): readonly Period[] {
    if (dates) return [dates];
    if (times?.year !== undefined) return periodsOf(times.times, times.year);
    if (times && phase) {
        const [from, to] = [yearOf(phase.start), yearOf(phase.end)];
        // The first and the last week of a year reach into its neighbours.
        const years = Array.from({ length: Math.max(to - from + 3, 0) }, (_, index) => from - 1 + index);
        return years
            .flatMap((year) => periodsOf(times.times, year))
            .filter(({ start, end }) => start <= phase.end && end >= phase.start);
    }
    return due ? [{ start: due, end: due }] : [];
}

function periodsOf(times: NonNullable<Dialogue['times']>['times'], year: number): readonly Period[] {
    return times.flatMap((time) => namedPeriod(time, year) ?? []);
}
