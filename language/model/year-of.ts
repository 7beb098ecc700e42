import type { IsoDate } from './values.ts';

/** The year of a date as it is written. */
export function yearOf(date: IsoDate): number {
    return Number(date.slice(0, 4));
}
