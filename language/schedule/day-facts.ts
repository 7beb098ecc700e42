import type { IsoDate } from '../model/values.ts';
import { dateOf, dayOf, dayOfMonth, firstOfMonth, monthOf, weekdayFrom, weekdayOf, weekOf } from './days.ts';

/** How many days a date is after another; below 0 where it is before it. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
    return dayOf(to) - dayOf(from);
}

/** The number of the ISO week that a date lies in. */
export function weekNumber(date: IsoDate): number {
    return weekOf(dayOf(date)).week;
}

export function nextDay(date: IsoDate): IsoDate {
    return dateOf(dayOf(date) + 1);
}

/** The day of a month, `YYYY-MM`, that is in its place what a date is in its own: the second Wednesday; the last one where there is no fifth. */
export function sameInMonth(date: IsoDate, month: string): IsoDate {
    const day = dayOf(date);
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
    const found = weekdayFrom(firstOfMonth(number), weekdayOf(day)) + (Math.ceil(dayOfMonth(day) / 7) - 1) * 7;
    return dateOf(monthOf(found) === number ? found : found - 7);
}
