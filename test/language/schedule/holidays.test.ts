import { describe, expect, test } from 'vitest';
import { countries } from '../../../language/catalogue/countries.ts';
import { dateOf, weekdayOf } from '../../../language/schedule/days.ts';
import { easterOf, holidaysOf } from '../../../language/schedule/holidays.ts';
import { libraryHolidays, years } from '../../support/library-holidays.ts';

const library = libraryHolidays();
const inYear = (country: string, year: number) =>
    holidaysOf(country, year)
        .map(({ day, names }) => `${dateOf(day)} ${names.local}`)
        .sort();

test.each(Object.keys(countries))('%s has the holidays that the library gives, and no others', (country) => {
    const given = library[country] ?? [];
    for (let year = years.first; year <= years.last; year++) {
        const dates = given.flatMap(({ local, dates }) =>
            dates.filter((date) => date.startsWith(`${year}`)).map((date) => `${date} ${local}`),
        );
        expect(inYear(country, year)).toEqual(dates.sort());
    }
});

test('Sweden in 2026, eves and all', () => {
    expect(inYear('SE', 2026)).toEqual([
        '2026-01-01 nyårsdagen',
        '2026-01-06 trettondedag jul',
        '2026-04-03 långfredagen',
        '2026-04-05 påskdagen',
        '2026-04-06 annandag påsk',
        '2026-05-01 första maj',
        '2026-05-14 Kristi himmelsfärdsdag',
        '2026-05-24 pingstdagen',
        '2026-06-06 nationaldagen',
        '2026-06-19 midsommarafton',
        '2026-06-20 midsommardagen',
        '2026-10-31 alla helgons dag',
        '2026-12-24 julafton',
        '2026-12-25 juldagen',
        '2026-12-26 annandag jul',
        '2026-12-31 nyårsafton',
    ]);
});

test('England and Wales, where Christmas Day is a Saturday, and in the years of exceptions', () => {
    expect(inYear('GB', 2027).filter((day) => day > '2027-06')).toEqual([
        '2027-08-30 Summer bank holiday',
        '2027-12-25 Christmas Day',
        '2027-12-26 Boxing Day',
        '2027-12-27 Christmas Day (substitute day)',
        '2027-12-28 Boxing Day (substitute day)',
    ]);
    const spring = (year: number) => inYear('GB', year).filter((day) => /^\d{4}-0[56]/.test(day));
    expect(spring(2020)).toEqual(['2020-05-08 Early May bank holiday (VE day)', '2020-05-25 Spring bank holiday']);
    expect(spring(2022)).toEqual([
        '2022-05-02 Early May bank holiday',
        '2022-06-02 Spring bank holiday',
        '2022-06-03 Queen’s Platinum Jubilee',
    ]);
});

test('a holiday that was abolished, and one that was held once', () => {
    const has = (country: string, name: string, year: number) => inYear(country, year).some((day) => day.endsWith(name));
    expect([2023, 2024].map((year) => has('DK', 'Store Bededag', year))).toEqual([true, false]);
    expect([2016, 2017, 2018].map((year) => has('DE', 'Reformationstag', year))).toEqual([false, true, false]);
});

test('the rules hold in years beyond the table', () => {
    expect(inYear('SE', 1998).filter((day) => day.includes('-06-'))).toEqual([
        '1998-06-06 nationaldagen',
        '1998-06-19 midsommarafton',
        '1998-06-20 midsommardagen',
    ]);
    expect(inYear('NO', 9999).filter((day) => day.includes('-05-'))).toEqual([
        '9999-05-01 Arbeidernes dag',
        '9999-05-06 Kristi himmelfartsdag',
        '9999-05-16 Første pinsedag',
        '9999-05-17 Andre pinsedag',
        '9999-05-17 Grunnlovsdagen',
    ]);
});

test('an unknown country has none', () => {
    expect(holidaysOf('XX', 2026)).toEqual([]);
    expect(holidaysOf('constructor', 2026)).toEqual([]);
});

describe('Easter', () => {
    test('falls where published tables say', () => {
        const published: Readonly<Record<number, string>> = {
            1818: '1818-03-22',
            1943: '1943-04-25',
            1954: '1954-04-18',
            1981: '1981-04-19',
            2024: '2024-03-31',
            2025: '2025-04-20',
            2026: '2026-04-05',
            2038: '2038-04-25',
            2049: '2049-04-18',
            2076: '2076-04-19',
        };
        expect(Object.keys(published).map((year) => dateOf(easterOf(Number(year))))).toEqual(Object.values(published));
    });

    test('is a Sunday from 22 March to 25 April', () => {
        const all = Array.from({ length: 8000 }, (_, index) => easterOf(1600 + index));
        expect(all.filter((day) => weekdayOf(day) !== 7)).toEqual([]);
        const within = all.map((day) => dateOf(day).slice(5)).sort();
        expect([within[0], within.at(-1)]).toEqual(['03-22', '04-25']);
    });
});
