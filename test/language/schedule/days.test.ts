import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
    dateOf,
    dayInMonth,
    dayInWeek,
    dayOf,
    dayOfMonth,
    firstDay,
    firstOfMonth,
    lastDay,
    monthOf,
    weekdayFrom,
    weekdayOf,
    weekOf,
    yearOf,
} from '../../../language/schedule/days.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');

/** Every day of the years in which contracts run, and some of all others. */
const days = [
    ...Array.from({ length: 60_000 }, (_, index) => dayOf('1950-01-01') + index),
    ...Array.from({ length: 5_000 }, (_, index) => firstDay + index * 730),
    lastDay,
];

test('a day is what Temporal says it is', () => {
    const wrong = days.filter((day) => {
        const date = epoch.add({ days: day });
        const { year, week } = weekOf(day);
        return (
            dateOf(day) !== date.toString() ||
            dayOf(date.toString()) !== day ||
            weekdayOf(day) !== date.dayOfWeek ||
            yearOf(monthOf(day)) !== date.year ||
            (monthOf(day) % 12) + 1 !== date.month ||
            dayOfMonth(day) !== date.day ||
            year !== date.yearOfWeek ||
            week !== date.weekOfYear ||
            dayInWeek(year, week, date.dayOfWeek) !== day
        );
    });
    expect(wrong).toEqual([]);
});

test('months begin and end as Temporal says, and short ones end early', () => {
    const months = Array.from({ length: 3_000 }, (_, index) => index + 1850 * 12);
    const wrong = months.filter((month) => {
        const first = Temporal.PlainYearMonth.from({ year: yearOf(month), month: (month % 12) + 1 });
        return (
            dateOf(firstOfMonth(month)) !== first.toPlainDate({ day: 1 }).toString() ||
            dateOf(dayInMonth(month, 31)) !== first.toPlainDate({ day: first.daysInMonth }).toString() ||
            dateOf(dayInMonth(month, 30)) !== first.toPlainDate({ day: Math.min(30, first.daysInMonth) }).toString()
        );
    });
    expect(wrong).toEqual([]);
});

describe('the calendar ends where dates can no longer be written', () => {
    test('at both ends', () => {
        expect([dateOf(firstDay), dateOf(lastDay)]).toEqual(['0001-01-01', '9999-12-31']);
        expect([dateOf(firstDay - 1), dateOf(lastDay + 1), dateOf(Infinity)]).toEqual(['0001-01-01', '9999-12-31', '9999-12-31']);
    });
});

test('a year has a week 53 or it has not', () => {
    const long = Array.from({ length: 40 }, (_, index) => 2015 + index).filter((year) => dayInWeek(year, 53, 1) !== undefined);
    expect(long).toEqual([2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054]);
    expect(dayInWeek(2026, 54, 1)).toBe(undefined);
});

test('a weekday is looked for from the day itself', () => {
    const thursday = dayOf('2026-01-01');
    expect([4, 5, 3, 7].map((weekday) => dateOf(weekdayFrom(thursday, weekday)))).toEqual([
        '2026-01-01',
        '2026-01-02',
        '2026-01-07',
        '2026-01-04',
    ]);
});
