import type * as ast from '../generated/ast.ts';
import { readDate, readTime } from '../syntax/literals.ts';
import type { Duration, MonthOrWeek, Period, TimeRange } from './values.ts';

export function buildPeriod(start: string | undefined, end: string | undefined): Period | undefined {
    const [from, to] = [readDate(start), readDate(end)];
    return from && to && from <= to ? { start: from, end: to } : undefined;
}

export function buildTime(range: ast.TimeRange | undefined): TimeRange | undefined {
    const [start, end] = [readTime(range?.start), readTime(range?.end)];
    return start && end && start < end ? { start, end } : undefined;
}

/** A number that counts something, and no more than can be counted; others are none. */
export function countable(number: number | undefined): number | undefined {
    return number !== undefined && number >= 1 && Number.isSafeInteger(number) ? number : undefined;
}

/** Without an amount it is one of its unit. */
export function buildDuration(
    duration: { readonly amount?: number; readonly unit?: ast.DurationUnit } | undefined,
): Duration | undefined {
    const amount = countable(duration?.amount ?? 1);
    return duration?.unit && amount !== undefined ? { amount, unit: duration.unit } : undefined;
}

/** How long a point of an agenda takes, in minutes; undefined where there are more than can be counted. */
export function buildMinutes(duration: ast.AgendaDuration | undefined): number | undefined {
    const minutes = duration?.unit && duration.amount * (duration.unit === 'h' ? 60 : 1);
    return Number.isSafeInteger(minutes) ? minutes : undefined;
}

export function buildTimes(times: readonly ast.MonthOrWeek[]): readonly MonthOrWeek[] {
    return times.flatMap((time): MonthOrWeek[] =>
        time.month ? [{ month: time.month }] : isWeek(time.week) ? [{ week: time.week }] : [],
    );
}

export function isWeek(week: number | undefined): week is number {
    return week !== undefined && week >= 1 && week <= 53;
}
