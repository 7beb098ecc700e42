import type { Forum } from '../model/plan.ts';
import type { IsoDate, Period } from '../model/values.ts';
import { yearOf } from '../model/year-of.ts';
import { namedPeriod } from './named-periods.ts';

/** Whether it is known at all when a forum is held. */
export function isDated({ years, periods }: Forum): boolean {
    return years !== undefined || periods.length > 0;
}

/**
 * Whether a forum is known to be held on some day of a period. In a year of which its dates are known those alone count; in others the months or
 * weeks in which it recurs.
 */
export function isHeldIn(forum: Forum, period: Period): boolean {
    const first = yearOf(period.start);
    // The first and the last week of a year reach into its neighbours.
    const years = Array.from({ length: yearOf(period.end) - first + 3 }, (_, index) => first - 1 + index);
    return years.flatMap((year) => periodsIn(forum, year)).some(({ start, end }) => start <= period.end && end >= period.start);
}

/** The first time after a day, or around it, at which a forum is known to be held; undefined where none is within ten years. */
export function nextPeriod(forum: Forum, today: IsoDate): Period | undefined {
    const year = yearOf(today);
    return Array.from({ length: 12 }, (_, index) => year - 1 + index)
        .flatMap((one) => periodsIn(forum, one))
        .filter(({ end }) => end >= today)
        .sort((a, b) => a.start.localeCompare(b.start, 'en'))[0];
}

function periodsIn({ years, periods }: Forum, year: number): readonly Period[] {
    const known = periods.filter(({ start, end }) => yearOf(start) <= year && yearOf(end) >= year);
    if (known.length > 0 || !years) return known;
    const { interval, from, times } = years;
    if (from !== undefined && (year < from || (year - from) % interval !== 0)) return [];
    return times.flatMap((time) => namedPeriod(time, year) ?? []);
}
