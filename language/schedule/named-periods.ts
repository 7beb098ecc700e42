import { months } from '../model/months.ts';
import type { MonthOrWeek, Period } from '../model/values.ts';
import { dateOf, dayInMonth, dayInWeek, firstOfMonth } from './days.ts';

/** The days of a month or an ISO week in a year; undefined for week 53 of a year that has 52. */
export function namedPeriod(time: MonthOrWeek, year: number): Period | undefined {
    if ('month' in time) {
        const month = year * 12 + months.indexOf(time.month);
        return { start: dateOf(firstOfMonth(month)), end: dateOf(dayInMonth(month, 31)) };
    }
    const [monday, sunday] = [dayInWeek(year, time.week, 1), dayInWeek(year, time.week, 7)];
    return monday === undefined || sunday === undefined ? undefined : { start: dateOf(monday), end: dateOf(sunday) };
}

/** The days of some ISO weeks, which reach into the next year where the last comes before the first; undefined for a week that the year does not have. */
export function namedWeeks(year: number, startWeek: number, endWeek: number): Period | undefined {
    const [start, end] = [dayInWeek(year, startWeek, 1), dayInWeek(endWeek < startWeek ? year + 1 : year, endWeek, 7)];
    return start === undefined || end === undefined ? undefined : { start: dateOf(start), end: dateOf(end) };
}
