import type { CadenceStep, Interval } from '../model/meeting.ts';
import { monthsIn } from './add-duration.ts';
import { type DayPattern, dayInMonthThatFits, dayInWeekThatFits, isIn, patternOf, weekdayAsked } from './day-pattern.ts';
import { type Day, dayOfMonth, firstOfMonth, type MonthNumber, monthOf, weekdayFrom, weekdayOf, yearOf } from './days.ts';
import type { Workdays } from './workdays.ts';

/** From `start` up to, not including, `end`. */
export interface Span {
    readonly start: Day;
    readonly end: Day;
}

/** The days that a step counts out, in order, and the ends of the months that have too few workdays for it. */
export interface CountedDays {
    readonly days: readonly Day[];
    readonly short: readonly Day[];
}

/** The days of `every N units`: the first that fits `on` and `in`, and the others every N units from its week, month or year. */
export function everyDays(interval: Interval, step: CadenceStep, span: Span, workdays: Workdays): CountedDays {
    const pattern = patternOf(step, span.start, workdays);
    const { every, unit } = interval;
    if (unit === 'day' || unit === 'week') return { days: daysApart(every, unit, weekdayAsked(step), pattern, span), short: [] };
    const isNamed = pattern.months.length + pattern.weeks.length > 0;
    return unit === 'year' && isNamed ? namedDays(every, pattern, span) : daysMonthsApart(every * monthsIn[unit], pattern, span);
}

function daysApart(
    every: number,
    unit: 'day' | 'week',
    weekday: number | undefined,
    pattern: DayPattern,
    { start, end }: Span,
): readonly Day[] {
    const length = unit === 'week' ? 7 : 1;
    const fits = (day: Day) => (weekday === undefined || weekdayOf(day) === weekday) && isIn(day, pattern);
    let first = unit === 'week' && weekday !== undefined ? weekdayFrom(start, weekday) : start;
    while (first < end && !fits(first)) first += length;
    const days: Day[] = [];
    for (let day = first; day < end; day += every * length) if (fits(day)) days.push(day);
    return days;
}

/**
 * A weekday without ordinal keeps the place in the month that its first day has: a monthly Tuesday that begins on the third one stays the third,
 * as in any calendar, and one that begins on the fifth is the last of each month.
 */
function daysMonthsApart(every: number, pattern: DayPattern, span: Span): CountedDays {
    let month = monthOf(span.start);
    let first: Day | undefined;
    while (first === undefined && firstOfMonth(month) < span.end) first = dayInMonthThatFits(pattern, month++, span.start);
    const counted: Counting = { days: [], short: [] };
    if (first === undefined) return counted;
    const kept = keepPlace(pattern, first);
    for (month = monthOf(first); firstOfMonth(month) < span.end; month += every) countMonth(counted, kept, month, span);
    return counted;
}

function keepPlace(pattern: DayPattern, first: Day): DayPattern {
    const { position, weeks } = pattern;
    if (position.kind !== 'weekday' || position.ordinal !== undefined || weeks.length > 0) return pattern;
    const ordinal = Math.ceil(dayOfMonth(first) / 7);
    return { ...pattern, position: { ...position, ordinal: ordinal > 4 ? -1 : ordinal } };
}

/** The named months and weeks of every Nth year, a day in each: all of them, since nobody names one in vain. */
export function namedDays(every: number, pattern: DayPattern, span: Span): CountedDays {
    const all: Counting = { days: [], short: [] };
    const inMonths = { ...pattern, weeks: [] };
    let due: number | undefined;
    // The first days of January can lie in the last week of the year before, and the last of December in week 1 of the next.
    for (let year = yearOf(monthOf(span.start)) - 1; firstOfMonth(year * 12) < span.end + 7; year++) {
        if (due !== undefined && (year - due) % every !== 0) continue;
        const counted: Counting = { days: [], short: [] };
        for (const month of pattern.months) countMonth(counted, inMonths, year * 12 + month, span);
        for (const week of pattern.weeks) countDay(counted, dayInWeekThatFits(pattern, year, week), span);
        if (due === undefined && counted.days.length === 0) continue;
        due ??= year;
        all.days.push(...counted.days);
        all.short.push(...counted.short);
    }
    return all;
}

interface Counting {
    readonly days: Day[];
    readonly short: Day[];
}

/** Where a month lacks the workday that it should have, its last day tells so. */
function countMonth(counted: Counting, pattern: DayPattern, month: MonthNumber, span: Span): void {
    countDay(counted, dayInMonthThatFits(pattern, month, span.start), span);
    const last = firstOfMonth(month + 1) - 1;
    if (isWithin(last, span) && isShort(pattern, month)) counted.short.push(last);
}

function isShort({ position, months, weeks, workdays }: DayPattern, month: MonthNumber): boolean {
    if (position.kind !== 'workday' || weeks.length > 0) return false;
    return (months.length === 0 || months.includes(month % 12)) && workdays.inMonth(month, position.ordinal) === undefined;
}

function countDay({ days }: Counting, day: Day | undefined, span: Span): void {
    if (day !== undefined && isWithin(day, span)) days.push(day);
}

function isWithin(day: Day, { start, end }: Span): boolean {
    return day >= start && day < end;
}
