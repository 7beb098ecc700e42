import type { Duration } from '../model/values.ts';
import { type Day, dayInMonth, dayOfMonth, firstDay, lastDay, monthOf } from './days.ts';
import type { Workdays } from './workdays.ts';

/** Months in the units that are whole months. */
export const monthsIn = { month: 1, quarter: 3, tertial: 4, 'half-year': 6, year: 12 } as const;

/** More of any unit than a contract runs for: a century of days. */
const most = 36_525;

/**
 * A day so long after another, or before it. Months keep the day of the month, or end with a shorter month; workdays are counted from the next one.
 * A distance beyond the calendar's ends stops there, as does one in workdays where there are none.
 */
export function addDuration(day: Day, { amount, unit }: Duration, direction: 'before' | 'after', workdays: Workdays): Day {
    const signed = Math.min(amount, most) * (direction === 'before' ? -1 : 1);
    const reached = reach(day, signed, unit, workdays);
    return Math.min(Math.max(reached ?? (signed < 0 ? firstDay : lastDay), firstDay), lastDay);
}

function reach(day: Day, amount: number, unit: Duration['unit'], workdays: Workdays): Day | undefined {
    switch (unit) {
        case 'day':
            return day + amount;
        case 'week':
            return day + amount * 7;
        case 'workday':
            return workdays.add(day, amount);
        default:
            return dayInMonth(monthOf(day) + amount * monthsIn[unit], dayOfMonth(day));
    }
}

/** The first day after a span of time that begins on a day. Of workdays it holds so many; where it ends is a workday too. */
export function endOfSpan(start: Day, duration: Duration, workdays: Workdays): Day {
    return duration.unit === 'workday'
        ? addDuration(start - 1, { ...duration, amount: duration.amount + 1 }, 'after', workdays)
        : addDuration(start, duration, 'after', workdays);
}
