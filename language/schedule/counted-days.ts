import type { CadenceStep, Interval } from '../model/meeting.ts';
import { monthsIn } from './add-duration.ts';
import { type DayPattern, dayInMonthThatFits, dayInWeekThatFits, isIn, patternOf, weekdayAsked } from './day-pattern.ts';
import { type Day, firstOfMonth, type MonthNumber, monthOf, weekdayFrom, weekdayOf, yearOf } from './days.ts';
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
function daysMonthsApart(every: number, pattern: DayPattern, { start, end }: Span): CountedDays {
    let month = monthOf(start);
    let first: Day | undefined;
    for (; firstOfMonth(month) < end; month++) {
        first = dayInMonthThatFits(pattern, month, start);
        if (first !== undefined) break;
    }
    const kept = first === undefined ? pattern : keepPlace(pattern, first, month);
    const [days, short]: [Day[], Day[]] = [[], []];
    for (; firstOfMonth(month) < end; month += every) {
        const day = dayInMonthThatFits(kept, month, start);
        if (day !== undefined && day < end) days.push(day);
        if (day === undefined) short.push(...shortOf(kept, month, start, end));
    }
    return { days, short };
}

function keepPlace(pattern: DayPattern, first: Day, month: MonthNumber): DayPattern {
    const { position, weeks } = pattern;
    if (position.kind !== 'weekday' || position.ordinal !== undefined || weeks.length > 0) return pattern;
    const ordinal = Math.floor((first - firstOfMonth(month)) / 7) + 1;
    return { ...pattern, position: { ...position, ordinal: ordinal > 4 ? -1 : ordinal } };
}

/** Where a month lacks the workday it should have, its last day tells so. */
function shortOf({ position, months, weeks }: DayPattern, month: MonthNumber, start: Day, end: Day): readonly Day[] {
    const last = firstOfMonth(month + 1) - 1;
    const isDue = weeks.length === 0 && (months.length === 0 || months.includes(month % 12));
    return position.kind === 'workday' && isDue && last >= start && last < end ? [last] : [];
}

/** The named months and weeks of every Nth year, one day in each: all of them, since naming one in vain can't be meant. */
export function namedDays(every: number, pattern: DayPattern, { start, end }: Span): CountedDays {
    const [days, short]: [Day[], Day[]] = [[], []];
    let due: number | undefined;
    const startYear = yearOf(monthOf(start));
    // The first days of January can lie in the last week of the year before, and the last of December in week 1 of the next.
    for (let year = startYear - 1; firstOfMonth(year * 12) < end + 7; year++) {
        if (due !== undefined && (year - due) % every !== 0) continue;
        const inYear = [
            ...pattern.months.map((month) => dayInMonthThatFits(withoutWeeks(pattern), year * 12 + month, start)),
            ...pattern.weeks.map((week) => dayInWeekThatFits(pattern, year, week)),
        ].flatMap((day) => (day !== undefined && day >= start && day < end ? day : []));
        if (inYear.length > 0) due ??= year;
        days.push(...inYear);
        if (due !== undefined)
            for (const month of pattern.months) {
                const key = year * 12 + month;
                if (dayInMonthThatFits(withoutWeeks(pattern), key, start) === undefined)
                    short.push(...shortOf(pattern, key, start, end));
            }
    }
    return { days, short };
}

function withoutWeeks(pattern: DayPattern): DayPattern {
    return { ...pattern, weeks: [] };
}
