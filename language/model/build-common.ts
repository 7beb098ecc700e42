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

export function buildDuration(
    duration: { readonly amount?: number; readonly unit?: ast.DurationUnit } | undefined,
): Duration | undefined {
    return duration?.unit && (duration.amount ?? 1) > 0 ? { amount: duration.amount ?? 1, unit: duration.unit } : undefined;
}

export function buildTimes(times: readonly ast.MonthOrWeek[]): readonly MonthOrWeek[] {
    return times.flatMap((time): MonthOrWeek[] =>
        time.month ? [{ month: time.month }] : isWeek(time.week) ? [{ week: time.week }] : [],
    );
}

export function isWeek(week: number | undefined): week is number {
    return week !== undefined && week >= 1 && week <= 53;
}
