import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { type CountryCode, countries } from '../../language/catalogue/countries.ts';

/** A public holiday as the library dates it. */
export interface DatedHoliday {
    /** The country's own name of the day. */
    readonly local: string;
    readonly en: string;
    /** In order. */
    readonly dates: readonly string[];
}

/** The years that the library is asked for. */
export const years = { first: 2015, last: 2060 };

/** Of a country whose parts have holidays of their own, the part that is meant. */
const parts: Partial<Record<CountryCode, string>> = { GB: 'ENG' };

/** Days that the library does not call public, and on which nobody works all the same. */
const alsoFree: Partial<Record<CountryCode, readonly string[]>> = {
    SE: ['midsommarafton', 'julafton', 'nyårsafton'],
    US: ['Veterans Day (substitute day)'],
};

/** The public holidays of all countries that plans may name, as `date-holidays` dates them. Half-days are none. */
export function libraryHolidays(): Readonly<Record<string, readonly DatedHoliday[]>> {
    const codes = Object.keys(countries) as CountryCode[];
    return Object.fromEntries(codes.map((code) => [code, holidaysOf(code)]));
}

function holidaysOf(code: CountryCode): readonly DatedHoliday[] {
    const part = parts[code];
    const [local, english] = [undefined, 'en'].map((language) => {
        const library = part ? new Holidays(code, part) : new Holidays(code);
        if (language) library.setLanguages(language);
        return library;
    });
    const found = new Map<string, { en: string; dates: Set<string> }>();
    for (let year = years.first; year <= years.last; year++) {
        const translated = english?.getHolidays(year) ?? [];
        for (const [index, { name, type, rule, date }] of (local?.getHolidays(year) ?? []).entries()) {
            const isHalf = /\d:\d\d/.test(rule);
            if (isHalf || (type !== 'public' && !alsoFree[code]?.includes(name))) continue;
            const holiday = found.get(name) ?? { en: translated[index]?.name ?? name, dates: new Set() };
            holiday.dates.add(date.slice(0, 10));
            found.set(name, holiday);
        }
    }
    return [...found]
        .map(([name, { en, dates }]) => ({ local: name, en, dates: [...dates].sort() }))
        .sort((a, b) => compareDays(a.dates[0], b.dates[0]));
}

function compareDays(a = '', b = ''): number {
    return Temporal.PlainDate.compare(a, b);
}
