import type { DurationUnit, Month } from '../generated/ast.ts';

/** Where in which file something is written: 0-based line, 0-based UTF-16 character. */
export interface Source {
    readonly uri: string;
    readonly line: number;
    readonly character: number;
}

/** A date of the calendar, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A local wall-clock time, `HH:MM`. */
export type ClockTime = string;

export interface Period {
    readonly start: IsoDate;
    /** Inclusive. */
    readonly end: IsoDate;
}

export interface TimeRange {
    readonly start: ClockTime;
    readonly end: ClockTime;
}

export interface Duration {
    readonly amount: number;
    readonly unit: DurationUnit;
}

export type MonthOrWeek = { readonly month: Month } | { readonly week: number };

export interface Money {
    /** In whole units of the currency: 48 MSEK is 48,000,000 SEK. */
    readonly amount: number;
    /** SEK, EUR, NOK or DKK. */
    readonly currency: string;
}
