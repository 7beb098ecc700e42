import type { IsoDate } from '../model/values.ts';
import { dateOf, dayOf, weekOf } from './days.ts';

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
