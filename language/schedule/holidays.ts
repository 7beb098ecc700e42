import { isCountry } from '../catalogue/countries.ts';
import type { HolidayRule } from '../catalogue/holidays/holiday-rule.ts';
import publicHolidays from '../catalogue/holidays/public-holidays.json' with { type: 'json' };
import { type Day, dayOf, firstOfMonth, monthOf, weekdayFrom, weekdayOf, yearOf } from './days.ts';

/** The table as data; that every country has its rules is tested. */
const table: Readonly<Record<string, readonly HolidayRule[]>> = publicHolidays;

/** A public holiday on a day. */
export interface Holiday {
    readonly day: Day;
    readonly names: HolidayRule['names'];
}

/**
 * The public holidays of a country in a year, on weekends too; none for a country that we don't know.
 *
 * Those of the whole country only: of Germany the nine that all its states share, of the United Kingdom the bank holidays of England and Wales.
 * Half-days are workdays: in Sweden trettondagsafton, skärtorsdagen, valborgsmässoafton and allhelgonaafton, elsewhere the eves on which offices
 * close at noon. Swedish midsommarafton, julafton and nyårsafton are holidays in all but name and count as such. The rules were made from a
 * library's dates of 2015 to 2060 (test/language/catalogue/holidays) and are taken to hold in other years too.
 */
export function holidaysOf(country: string, year: number): readonly Holiday[] {
    const rules = isCountry(country) ? (table[country] ?? []) : [];
    return rules.flatMap((rule) => daysOf(rule, year).map((day) => ({ day, names: rule.names })));
}

/** Easter Sunday, by the algorithm of Meeus (Astronomical Algorithms, chapter 8) for the Gregorian calendar. */
export function easterOf(year: number): Day {
    const a = year % 19;
    const [b, c] = [Math.floor(year / 100), year % 100];
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    return firstOfMonth(year * 12 + 2) + h + l - 7 * m + 21;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function daysOf({ on, from, until, except }: HolidayRule, year: number): readonly Day[] {
    if (year < (from ?? year) || year > (until ?? year)) return [];
    const isException = except?.includes(year) ?? false;
    return on.flatMap((entry) => {
        if (/^\d{4}/.test(entry)) return yearOf(monthOf(dayOf(entry))) === year ? [dayOf(entry)] : [];
        return isException ? [] : (yearlyDay(entry, year) ?? []);
    });
}

/** The day of an entry of every year; undefined where it falls on another weekday than it must. */
function yearlyDay(entry: string, year: number): Day | undefined {
    const [days = '', written] = entry.split(' ');
    if (days.startsWith('easter')) return easterOf(year) + Number(days.slice('easter'.length));
    const [first, last] = days.split('..').map((day) => dayOf(`${String(year).padStart(4, '0')}-${day}`));
    const wanted = written?.split(',').map((weekday) => weekdays.indexOf(weekday) + 1);
    if (first === undefined) return undefined;
    if (last !== undefined) return weekdayFrom(first, wanted?.[0] ?? 1);
    return !wanted || wanted.includes(weekdayOf(first)) ? first : undefined;
}
