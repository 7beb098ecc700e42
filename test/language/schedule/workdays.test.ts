import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Closure, Organisation } from '../../../language/model/parties.ts';
import { type Day, dateOf, dayOf, firstOfMonth, monthOf } from '../../../language/schedule/days.ts';
import { createWorkdays, type Workdays } from '../../../language/schedule/workdays.ts';
import { isFreeInSweden } from '../../support/swedish-law.ts';

const party = (name: string, country: string | undefined, ...closures: readonly Closure[]): Organisation => ({
    name,
    title: undefined,
    country,
    timezone: undefined,
    closures,
    roles: [],
    persons: [],
    source: { uri: '', line: 0, character: 0 },
});
const weeks = (startWeek: number, endWeek: number): Closure => ({ kind: 'weeks', startWeek, endWeek, reason: undefined });
const period = (start: string, end: string): Closure => ({ kind: 'period', period: { start, end }, reason: 'Move' });

const between = (start: string, end: string): readonly Day[] =>
    Array.from({ length: dayOf(end) - dayOf(start) + 1 }, (_, index) => dayOf(start) + index);
const why = (workdays: Workdays, date: string) => {
    const reason = workdays.whyNot(dayOf(date));
    switch (reason?.kind) {
        case 'holiday':
            return `${reason.country} ${reason.names.sv}`;
        case 'closed':
            return `${reason.organisation.name} ${reason.reason ?? ''}`.trim();
        default:
            return reason?.weekday;
    }
};

test('Swedish workdays of 2024 to 2050 are those of the law', () => {
    const workdays = createWorkdays([party('A', 'SE')]);
    const wrong = between('2024-01-01', '2050-12-31').filter(
        (day) => (workdays.whyNot(day) !== undefined) !== isFreeInSweden(Temporal.PlainDate.from(dateOf(day))),
    );
    expect(wrong.map(dateOf)).toEqual([]);
});

describe('why a day is none', () => {
    const workdays = createWorkdays([party('A', 'SE', weeks(28, 31)), party('B', 'NO', period('2026-05-11', '2026-05-26'))]);

    test('a holiday of any party by its name, before a weekend, before a closed day', () => {
        expect(why(workdays, '2026-06-19')).toBe('SE midsommarafton');
        expect(why(workdays, '2026-06-20')).toBe('SE midsommardagen');
        expect(why(workdays, '2026-05-17')).toBe('NO Norges nationaldag');
        expect(why(workdays, '2026-05-16')).toBe('saturday');
        expect(why(workdays, '2026-05-15')).toBe('B Move');
        expect(why(workdays, '2026-07-12')).toBe('sunday');
        expect(why(workdays, '2026-07-13')).toBe('A');
        expect(why(workdays, '2026-03-12')).toBe(undefined);
    });

    test('a holiday of several countries by the name of the first', () => {
        expect(why(workdays, '2026-12-25')).toBe('SE juldagen');
        expect(why(createWorkdays([party('B', 'NO'), party('A', 'SE')]), '2026-04-06')).toBe('NO annandag påsk');
    });
});

test('a party without a known country brings no holidays; if all are such, it is Sweden', () => {
    const nationalDay = '2025-06-06';
    expect(why(createWorkdays([party('A', 'DE'), party('B', undefined)]), nationalDay)).toBe(undefined);
    expect(why(createWorkdays([party('A', 'DE'), party('B', 'XX')]), nationalDay)).toBe(undefined);
    expect(why(createWorkdays([party('A', undefined)]), nationalDay)).toBe('SE nationaldagen');
    expect(why(createWorkdays([party('A', 'XX')]), nationalDay)).toBe('SE nationaldagen');
    expect(why(createWorkdays([]), nationalDay)).toBe('SE nationaldagen');
});

describe('weeks in which a party is closed', () => {
    /** First and last closed day of each stretch, weekends and holidays left out of account by starting from any day. */
    const stretches = (closure: Closure, start: string, end: string) => {
        const workdays = createWorkdays([party('A', 'SE', closure)]);
        const closed = between(start, end).filter((day) => workdays.whyNot(day)?.kind === 'closed');
        return closed.flatMap((day, index) =>
            day - (closed[index - 1] ?? -9) > 7 || (closed[index + 1] ?? day + 9) - day > 7 ? [dateOf(day)] : [],
        );
    };

    test('are the same every year', () => {
        expect(stretches(weeks(28, 31), '2026-01-01', '2027-12-31')).toEqual([
            '2026-07-06',
            '2026-07-31',
            '2027-07-12',
            '2027-08-06',
        ]);
    });

    test('may wrap the year, also where it has a week 53', () => {
        expect(stretches(weeks(51, 1), '2025-06-01', '2028-06-01')).toEqual([
            '2025-12-15',
            '2026-01-02',
            '2026-12-14',
            '2027-01-08',
            '2027-12-20',
            '2028-01-07',
        ]);
    });

    test('may be week 53, which a year of 52 does not have', () => {
        expect(stretches(weeks(53, 53), '2025-06-01', '2028-06-01')).toEqual(['2026-12-28', '2026-12-30']);
        expect(stretches(weeks(52, 53), '2025-06-01', '2028-06-01')).toEqual([
            '2025-12-22',
            '2025-12-23',
            '2026-12-21',
            '2026-12-30',
            '2027-12-27',
            '2027-12-30',
        ]);
        expect(stretches(weeks(53, 1), '2025-06-01', '2027-06-01')).toEqual([
            '2025-12-29',
            '2026-01-02',
            '2026-12-28',
            '2027-01-08',
        ]);
    });
});

describe('counting', () => {
    const workdays = createWorkdays([party('A', 'SE', weeks(51, 1), weeks(28, 31), period('2027-01-01', '2027-12-31'))]);
    const all = between('2025-01-01', '2029-12-31').filter((day) => workdays.whyNot(day) === undefined);

    test('so many workdays on or back, from any day, across a year without any', () => {
        const start = between('2026-06-01', '2026-08-31');
        const wrong = start.flatMap((day) =>
            [1, 2, 7, 30, 150, 200].flatMap((amount) => {
                const [after, before] = [all.filter((one) => one > day)[amount - 1], all.filter((one) => one < day).at(-amount)];
                return workdays.add(day, amount) === after && workdays.add(day, -amount) === before
                    ? []
                    : [[dateOf(day), amount]];
            }),
        );
        expect(wrong).toEqual([]);
    });

    test('the workdays of a month, from either end', () => {
        const months = Array.from({ length: 48 }, (_, index) => monthOf(dayOf('2025-01-01')) + index);
        const wrong = months.flatMap((month) => {
            const days = all.filter((day) => monthOf(day) === month);
            return [1, 2, 10, 20, 23, -1].filter(
                (ordinal) => workdays.inMonth(month, ordinal) !== (ordinal < 0 ? days.at(ordinal) : days[ordinal - 1]),
            );
        });
        expect(wrong).toEqual([]);
        expect(workdays.inMonth(monthOf(dayOf('2026-03-01')), 1)).toBe(firstOfMonth(monthOf(dayOf('2026-03-01'))) + 1);
    });

    test('ends where there are none', () => {
        const none = createWorkdays([party('A', 'SE', weeks(1, 53))]);
        expect([none.add(dayOf('2026-03-12'), 1), none.add(dayOf('2026-03-12'), -1)]).toEqual([undefined, undefined]);
    });
});
