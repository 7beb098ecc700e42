import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { recurrenceRule } from '../../../../language/exports/ics/recurrence.ts';
import { scheduleOf } from '../../../../language/schedule/schedule-of.ts';
import { datedPlan } from '../../../support/dated-plan.ts';
import { dealOf } from '../../../support/plan-of.ts';

/** The dates of a rule, by a reader that is not ours. */
function expanded(start: string, rule: string): readonly string[] {
    const dates = [];
    const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
    for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString());
    return dates;
}

test.each([
    [['2026-03-03', '2026-03-10', '2026-03-17'], 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
    [['2026-03-03', '2026-03-17', '2026-03-31'], 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3'],
    [['2026-03-03', '2026-03-05', '2026-03-07'], 'FREQ=DAILY;INTERVAL=2;COUNT=3'],
    [['2026-01-06', '2026-02-03', '2026-03-03', '2026-04-07'], 'FREQ=MONTHLY;BYDAY=1TU;COUNT=4'],
    [['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29'], 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=5'],
    [['2026-01-15', '2026-02-15', '2026-03-15'], 'FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3'],
    [['2026-01-31', '2026-02-28', '2026-03-31'], 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'],
    [['2026-03-10', '2027-03-10', '2028-03-10'], 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10;COUNT=3'],
    [['2026-05-12', '2026-10-13', '2027-05-11', '2027-10-12'], 'FREQ=YEARLY;BYMONTH=5,10;BYDAY=2TU;COUNT=4'],
    // No rule gives these: the 30th of each month, of which February has none; a gap; one that was moved by a day.
    [['2026-01-30', '2026-02-28', '2026-03-30'], undefined],
    [['2026-03-03', '2026-03-10', '2026-03-24'], undefined],
    [['2026-03-03', '2026-03-10', '2026-03-18'], undefined],
    [['2026-05-12', '2026-10-13', '2027-10-12'], undefined],
    [['2026-03-03', '2026-03-10'], undefined],
])('%s', (dates, rule) => {
    expect(recurrenceRule(dates)).toBe(rule);
    if (rule) expect(expanded(dates[0] ?? '', rule)).toEqual(dates);
});

const cadence = fc.oneof(
    fc
        .record({ every: fc.integer({ min: 1, max: 5 }), day: fc.constantFrom('monday', 'friday') })
        .map(({ every, day }) => `every ${every} weeks on ${day}`),
    fc
        .record({
            every: fc.integer({ min: 1, max: 13 }),
            place: fc.constantFrom('first tuesday', 'last friday', 'day 15', 'day 31', 'day 29', '10th workday'),
        })
        .map(({ every, place }) => `every ${every} months on ${place}`),
    fc.constantFrom(
        '2 times per year in may, october on second tuesday',
        'every month in january, march, april on day 5',
        'every year in week 8 on monday',
    ),
);

test('whatever the cadence, the rule gives its planned dates or there is none', async () => {
    let rules = 0;
    await fc.assert(
        fc.asyncProperty(cadence, async (written) => {
            const deal = await dealOf(datedPlan(written, '2026-02-03 to 2031-02-02'));
            const dates = scheduleOf(deal).meetings[0]?.occurrences.map(({ planned }) => planned) ?? [];
            const rule = recurrenceRule(dates);
            if (!rule) return;
            rules++;
            expect(expanded(dates[0] ?? '', rule)).toEqual(dates);
        }),
        { numRuns: 60 },
    );
    expect(rules).toBeGreaterThan(20);
});
