import { Temporal } from 'temporal-polyfill';
import { minutesIn } from '../model/clock-minutes.ts';
import { fullYears } from '../model/contract-dates.ts';
import type { IsoDate, Period } from '../model/values.ts';
import type { DealSchedule, Occurrence } from './schedule.ts';
import { takesPlace } from './takes-place.ts';

/** How many occurrences fall in a contract year: the fewest and the most in any whole one. */
export interface YearlyCount {
    readonly least: number;
    readonly most: number;
}

/**
 * How often something takes place in a contract year, which begins on the contract's first day; a year that the contract only begins does
 * not count. Undefined for a contract of less than a year.
 */
export function countPerContractYear(occurrences: readonly Occurrence[], contract: Period): YearlyCount | undefined {
    const years = fullYears(contract);
    if (years === 0) return undefined;
    const counts = new Array<number>(years).fill(0);
    for (const { date } of occurrences.filter(takesPlace)) {
        const year = yearsBetween(contract.start, date);
        if (counts[year] !== undefined) counts[year]++;
    }
    return { least: Math.min(...counts), most: Math.max(...counts) };
}

/** What a deal's meetings take. `hours` counts those that have a time of day. */
export interface MeetingLoad {
    readonly meetings: number;
    readonly hours: number;
    /** Whether it is of a year, on average; else of a contract that lasts less than that. */
    readonly isPerYear: boolean;
}

export function meetingLoad({ meetings, bounds }: DealSchedule): MeetingLoad {
    const held = meetings.flatMap(({ occurrences }) => occurrences.filter(takesPlace));
    const hours = held.reduce((sum, { time }) => sum + (time ? minutesIn(time) : 0), 0) / 60;
    const isPerYear = bounds !== undefined && fullYears(bounds) > 0;
    const years = isPerYear ? daysIn(bounds) / daysOfYear : 1;
    return { meetings: held.length / years, hours: hours / years, isPerYear };
}

const daysOfYear = 365.2425;

function daysIn({ start, end }: Period): number {
    return Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(end)).days + 1;
}

/** Whole years from one date to another; negative before it. Dates of one form can be compared as texts. */
function yearsBetween(start: IsoDate, date: IsoDate): number {
    const years = Number(date.slice(0, 4)) - Number(start.slice(0, 4));
    return date.slice(4) < start.slice(4) ? years - 1 : years;
}
