import type { IsoDate, Period, TimeRange } from '../model/values.ts';
import { enumerated } from './enumerated.ts';
import { phrasesOf } from './phrases-of.ts';

/** A date in running text: "12 March 2026". In tables a date stays as it is, 2026-03-12, so that dates stand below each other. */
export function dateInProse(date: IsoDate, language: string): string {
    return datesInProse([date], language);
}

/** Dates in running text, month and year said once: "13, 20 and 27 January 2026", "23 April and 22 October 2026, 22 April 2027". */
export function datesInProse(dates: readonly IsoDate[], language: string): string {
    const phrases = phrasesOf(language);
    const years = new Map<number, Map<number, string[]>>();
    for (const date of [...dates].sort()) {
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const months = years.get(year) ?? new Map<number, string[]>();
        years.set(year, months.set(month, [...(months.get(month) ?? []), `${day}`]));
    }
    const described = [...years].map(([year, months]) => {
        const days = [...months].map(([month, list]) => phrases.daysOfMonth(enumerated(list, phrases.and), month));
        return `${enumerated(days, phrases.and)} ${year}`;
    });
    return described.join(', ');
}

/** A period in a table: "2026-01-01 – 2029-12-31", one day only once. */
export function periodInTable({ start, end }: Period): string {
    return start === end ? start : `${start} – ${end}`;
}

/** "09:00–10:00". */
export function clock({ start, end }: TimeRange): string {
    return `${start}–${end}`;
}
