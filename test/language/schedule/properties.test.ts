import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Occurrence } from '../../../language/schedule/schedule.ts';
import { scheduleOf } from '../../support/laid-out.ts';
import { madeUpCadence, writeCadence } from '../../support/made-up-cadence.ts';
import { type CalendarDay, calendarDays, nominalDates } from '../../support/nominal-dates.ts';

// Made-up cadences in made-up contracts, laid out by the product and worked out a second time without it.

const day = (from: string, days: number) =>
    fc.integer({ min: 0, max: days }).map((more) => Temporal.PlainDate.from(from).add({ days: more }).toString());
const week = fc.integer({ min: 1, max: 53 });

const deal = fc.record({
    cadences: fc.array(madeUpCadence, { minLength: 1, maxLength: 5 }),
    start: day('2025-01-01', 800),
    length: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 300, max: 1200 })),
    closed: fc.option(fc.record({ first: week, last: week }), { nil: undefined }),
});

/** A deal laid out, and for each of its meetings the dates that it should name. */
async function laidOutTwice({ cadences, start, length, closed }: typeof deal extends fc.Arbitrary<infer T> ? T : never) {
    const end = Temporal.PlainDate.from(start).add({ days: length }).toString();
    const closure = closed && `closed week ${closed.first} to week ${closed.last}`;
    const meetings = cadences.map((cadence, index) => `meeting M${index} { ${writeCadence(cadence)} }`);
    const schedule = await scheduleOf(meetings.join('\n'), {
        contract: `${start} to ${end}`,
        buyer: `country SE ${closure ?? ''}`,
    });
    const after = Temporal.PlainDate.from(end).add({ months: 14 });
    const calendar = calendarDays(start.slice(0, 7), after.toString().slice(0, 7), ({ weekOfYear = 0 }) =>
        closed === undefined
            ? false
            : closed.first <= closed.last
              ? weekOfYear >= closed.first && weekOfYear <= closed.last
              : weekOfYear >= closed.first || weekOfYear <= closed.last,
    );
    return schedule.meetings.map(({ occurrences }, index) => {
        const cadence = cadences[index] ?? [];
        return {
            occurrences,
            end,
            calendar,
            cadence: writeCadence(cadence),
            nominal: nominalDates(cadence, start, end, calendar),
        };
    });
}

test('the dates are the ones that the cadence names; each goes to the first workday that it can reach, in order', async () => {
    await fc.assert(
        fc.asyncProperty(deal, async (one) => {
            for (const { cadence, occurrences, nominal, end, calendar } of await laidOutTwice(one)) {
                // The cadence goes along, so that a failure tells which.
                expect([cadence, ...occurrences.map(({ planned }) => planned)]).toEqual([cadence, ...nominal]);
                const days = new Map(calendar.map((each) => [each.text, each]));
                const expected = occurrences.map(({ planned, reason }, index) =>
                    reason?.kind === 'too-few-workdays'
                        ? 'dropped'
                        : (reachable(planned, nominal[index + 1], end, days) ?? 'dropped'),
                );
                expect([cadence, ...occurrences.map(outcome)]).toEqual([cadence, ...expected]);
                const held = occurrences.filter(({ number }) => number !== undefined);
                expect(held.map(({ date }) => date)).toEqual([...new Set(held.map(({ date }) => date))].sort());
                expect(held.map(({ number }) => number)).toEqual(held.map((_, index) => index + 1));
            }
        }),
        { numRuns: 120 },
    );
});

function outcome({ date, status }: Occurrence): string {
    return status === 'dropped' ? status : date;
}

/** The first workday from a date on, before the next date, within a week and the contract. */
function reachable(planned: string, next: string | undefined, end: string, days: ReadonlyMap<string, CalendarDay>) {
    for (let more = 0; more <= 7; more++) {
        const date = Temporal.PlainDate.from(planned).add({ days: more }).toString();
        if (date === next || date > end) return undefined;
        if (!days.get(date)?.isFree) return date;
    }
    return undefined;
}
