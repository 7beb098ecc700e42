import type { IsoDate } from '../model/values.ts';

/**
 * A day of the Gregorian calendar as a whole number, counted from 1970-01-01, day 0. It knows no zone and no clock, so nothing of the machine can
 * reach it, and a portfolio's millions of days cost no objects. Temporal is the oracle of the tests.
 */
export type Day = number;

/** A month as a whole number, counted from January of the year 0: adding months is adding. */
export type MonthNumber = number;

/** ISO: Monday is 1, Sunday 7. */
export type WeekdayNumber = number;

/** The first and the last day that a plan can write. */
export const firstDay: Day = -719_162;
export const lastDay: Day = 2_932_896;

export function dayOf(date: IsoDate): Day {
    const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    return firstOfMonth(month) + Number(date.slice(8, 10)) - 1;
}

/** The days of the years in which contracts run, as they are written: made once, since every deal of a portfolio has the same ones. */
const written: (IsoDate | undefined)[] = [];
const fewest = 0;
const most = 80_000;

/** A day beyond what a plan can write is written as the last one that it can. */
export function dateOf(day: Day): IsoDate {
    if (day < fewest || day > most) return write(Math.min(Math.max(day, firstDay), lastDay));
    let date = written[day];
    if (date === undefined) {
        date = write(day);
        written[day] = date;
    }
    return date;
}

function write(day: Day): IsoDate {
    const month = monthOf(day);
    const parts = [(month % 12) + 1, day - firstOfMonth(month) + 1].map((part) => String(part).padStart(2, '0'));
    return `${String(yearOf(month)).padStart(4, '0')}-${parts.join('-')}`;
}

/** Days of the year before the first of each month, in a year that begins in March: the day that comes and goes is the year's last. */
const sinceMarch = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
/** From 0000-03-01 to 1970-01-01. */
const toEpoch = 719_468;

export function firstOfMonth(month: MonthNumber): Day {
    const index = ((month % 12) + 12) % 12;
    const year = Math.floor(month / 12) - (index < 2 ? 1 : 0);
    const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
    return year * 365 + leaps + (sinceMarch[index] ?? 0) - toEpoch;
}

export function monthOf(day: Day): MonthNumber {
    const sinceEra = day + toEpoch;
    const era = Math.floor(sinceEra / 146_097);
    const dayOfEra = sinceEra - era * 146_097;
    const yearOfEra = Math.floor(
        (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    return (era * 400 + yearOfEra) * 12 + 2 + Math.floor((5 * dayOfYear + 2) / 153);
}

export function yearOf(month: MonthNumber): number {
    return Math.floor(month / 12);
}

/** A day of a month by its number; the month's last day where the month is shorter. */
export function dayInMonth(month: MonthNumber, dayOfMonth: number): Day {
    return Math.min(firstOfMonth(month) + dayOfMonth, firstOfMonth(month + 1)) - 1;
}

/** 1 to 31. */
export function dayOfMonth(day: Day): number {
    return day - firstOfMonth(monthOf(day)) + 1;
}

export function weekdayOf(day: Day): WeekdayNumber {
    return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first such weekday on or after a day. */
export function weekdayFrom(day: Day, weekday: WeekdayNumber): Day {
    return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The ISO week that a day lies in: its number, and the year whose week it is. A week belongs to the year of its Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
    const thursday = day - weekdayOf(day) + 4;
    const year = yearOf(monthOf(thursday));
    return { year, week: Math.floor((thursday - firstOfMonth(year * 12)) / 7) + 1 };
}

/** A day of an ISO week; undefined for week 53 of a year that has 52. */
export function dayInWeek(year: number, week: number, weekday: WeekdayNumber): Day | undefined {
    const fourth = firstOfMonth(year * 12) + 3;
    const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
    return week < 53 || weekOf(monday).year === year ? monday + weekday - 1 : undefined;
}
