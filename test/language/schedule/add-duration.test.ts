import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Duration } from '../../../language/model/values.ts';
import { addDuration, endOfSpan } from '../../../language/schedule/add-duration.ts';
import { dateOf, dayOf } from '../../../language/schedule/days.ts';
import { createWorkdays } from '../../../language/schedule/workdays.ts';

const workdays = createWorkdays([]);
const reach = (date: string, amount: number, unit: Duration['unit'], direction: 'before' | 'after') =>
    dateOf(addDuration(dayOf(date), { amount, unit }, direction, workdays));

/** Temporal's own names of the units. */
const units = {
    day: { days: 1 },
    week: { weeks: 1 },
    month: { months: 1 },
    quarter: { months: 3 },
    tertial: { months: 4 },
    'half-year': { months: 6 },
    year: { years: 1 },
} as const;
type Unit = keyof typeof units;

test('calendar units are added as Temporal adds them', () => {
    const day = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2090-12-31') }).map(dateOf);
    const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
    fc.assert(
        fc.property(
            day,
            unit,
            fc.integer({ min: 1, max: 200 }),
            fc.constantFrom('before', 'after'),
            (date, one, amount, direction) => {
                const duration = Object.fromEntries(Object.entries(units[one]).map(([name, count]) => [name, count * amount]));
                const start = Temporal.PlainDate.from(date);
                const expected = direction === 'after' ? start.add(duration) : start.subtract(duration);
                expect(reach(date, amount, one, direction)).toBe(expected.toString());
            },
        ),
    );
});

test('workdays are counted from the next one', () => {
    expect(reach('2026-03-12', 1, 'workday', 'after')).toBe('2026-03-13');
    expect(reach('2026-03-13', 1, 'workday', 'after')).toBe('2026-03-16');
    expect(reach('2026-03-14', 1, 'workday', 'after')).toBe('2026-03-16');
    expect(reach('2026-03-14', 1, 'workday', 'before')).toBe('2026-03-13');
    expect(reach('2026-03-16', 1, 'workday', 'before')).toBe('2026-03-13');
    expect(reach('2026-01-07', 5, 'workday', 'before')).toBe('2025-12-23');
});

test('nothing is reckoned beyond the calendar', () => {
    expect(reach('2026-01-01', 9e15, 'year', 'after')).toBe('9999-12-31');
    expect(reach('2026-01-01', 9e15, 'year', 'before')).toBe('0001-01-01');
    expect(reach('9999-12-31', 1, 'workday', 'after')).toBe('9999-12-31');
    expect(reach('0001-01-01', 1, 'workday', 'before')).toBe('0001-01-01');
    // A distance is a century of days at most, whatever is written.
    expect(reach('2026-01-01', 9e15, 'day', 'after')).toBe('2126-01-02');
});

test('a span of workdays holds so many', () => {
    const end = (date: string, amount: number) => dateOf(endOfSpan(dayOf(date), { amount, unit: 'workday' }, workdays));
    expect(end('2026-03-12', 1)).toBe('2026-03-13');
    expect(end('2026-03-13', 1)).toBe('2026-03-16');
    expect(end('2026-03-14', 1)).toBe('2026-03-17');
    expect(dateOf(endOfSpan(dayOf('2026-01-31'), { amount: 1, unit: 'month' }, workdays))).toBe('2026-02-28');
});
