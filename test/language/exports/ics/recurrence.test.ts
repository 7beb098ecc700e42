import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { recurrenceOf } from '../../../../language/exports/ics/recurrence.ts';

/** The dates of a rule, by a reader that is not ours. */
function expanded(start: string, rule: string): readonly string[] {
    const dates = [];
    const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
    for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString());
    return dates;
}

const day = 86_400_000;
const plus = (date: string, days: number) => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

test.each([
    [['2026-03-03', '2026-03-10', '2026-03-17'], 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
    [['2026-03-03', '2026-03-17', '2026-03-31'], 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3'],
    [['2026-03-03', '2026-03-05', '2026-03-07'], 'FREQ=DAILY;INTERVAL=2;COUNT=3'],
    [['2026-03-03', '2026-03-05', '2026-03-10', '2026-03-12'], 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4'],
    [['2026-03-02', '2026-03-06', '2026-03-16', '2026-03-20'], 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO;COUNT=4'],
    [['2026-03-05', '2026-03-08', '2026-03-11', '2026-03-14', '2026-03-17'], 'FREQ=DAILY;INTERVAL=3;COUNT=5'],
    [['2026-01-06', '2026-02-03', '2026-03-03', '2026-04-07'], 'FREQ=MONTHLY;BYDAY=1TU;COUNT=4'],
    [['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29'], 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=5'],
    [['2026-01-15', '2026-04-15', '2026-07-15'], 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15;COUNT=3'],
    [['2026-01-31', '2026-02-28', '2026-03-31'], 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'],
    [['2026-03-10', '2027-03-10', '2028-03-10'], 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10;COUNT=3'],
    [['2026-11-11', '2028-11-08', '2030-11-13'], 'FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYDAY=2WE;COUNT=3'],
])('%s', (dates, rule) => {
    expect(recurrenceOf(dates)).toEqual({ rule, dates });
    expect(expanded(dates[0] ?? '', rule)).toEqual(dates);
});

test('a date that is missing is among those that the rule gives', () => {
    expect(recurrenceOf(['2026-03-03', '2026-03-10', '2026-03-24', '2026-03-31'])).toEqual({
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5',
        dates: ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'],
    });
});

test('two dates are no series, and a rule that Outlook cannot count through is none', () => {
    expect(recurrenceOf(['2026-03-03', '2026-03-10'])).toBeUndefined();
    expect(recurrenceOf(['2026-02-10', '2026-02-12', '2026-03-24'])?.rule).toBe('FREQ=DAILY;INTERVAL=2;COUNT=22');
    const days = Array.from({ length: 1000 }, (_, index) => plus('2026-01-01', index));
    expect(recurrenceOf(days)).toBeUndefined();
    expect(recurrenceOf(days.slice(1))?.rule).toBe('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=999');
    expect(recurrenceOf(['0001-01-01', '5000-06-06', '9999-12-31'])).toBeUndefined();
});

test('no rule of several months, which Outlook skips: such dates are every few months or nothing', () => {
    const dates = ['2026-02-11', '2026-05-13', '2026-09-09', '2027-02-10', '2027-05-12', '2027-09-08'];
    expect(recurrenceOf(dates)?.rule).toBe('FREQ=MONTHLY;BYDAY=2WE;COUNT=20');
});

test('whatever the dates, the rule gives those that it says, and all of ours are among them', () => {
    const start = fc.integer({ min: 0, max: 2000 }).map((days) => plus('2025-01-01', days));
    const steps = fc.array(fc.constantFrom(1, 2, 5, 7, 14, 21, 28, 30, 31, 91, 365), { minLength: 2, maxLength: 12 });
    let rules = 0;
    fc.assert(
        fc.property(
            start,
            fc.oneof(
                steps,
                steps.map((some) => some.map(() => some[0] ?? 1)),
            ),
            (first, gaps) => {
                const dates = [first];
                for (const gap of gaps) dates.push(plus(dates.at(-1) ?? first, gap));
                const found = recurrenceOf(dates);
                if (!found) return;
                rules++;
                expect(found.dates[0]).toBe(first);
                expect(found.dates).toEqual(expect.arrayContaining(dates));
                expect(expanded(first, found.rule)).toEqual(found.dates);
            },
        ),
        { numRuns: 500 },
    );
    expect(rules).toBeGreaterThan(250);
});
