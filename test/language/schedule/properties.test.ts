import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Occurrence } from '../../../language/schedule/schedule.ts';
import { scheduleOf } from '../../support/laid-out.ts';
import { madeUpCadence, writeCadence } from '../../support/made-up-cadence.ts';
import { type CalendarDay, calendarDays, nominalDates } from '../../support/nominal-dates.ts';
import { isFreeInSweden } from '../../support/swedish-law.ts';

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

const units = { day: 'days', week: 'weeks', month: 'months' } as const;
const distance = fc.record({
    amount: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    direction: fc.constantFrom('before' as const, 'after' as const),
});

test('what hangs on a meeting follows each of its dates, in order, to a workday in its own direction', async () => {
    await fc.assert(
        fc.asyncProperty(madeUpCadence, distance, day('2025-01-01', 800), async (cadence, { amount, unit, direction }, start) => {
            const end = Temporal.PlainDate.from(start).add({ days: 500 }).toString();
            const { meetings } = await scheduleOf(
                `meeting Anchor { ${writeCadence(cadence)} } meeting M { ${amount} ${unit} ${direction} Anchor }`,
                { contract: `${start} to ${end}` },
            );
            const [anchor, hanging] = meetings.map(({ occurrences }) => occurrences);
            const reckoned = (anchor ?? []).map(({ date, number }) => {
                const from = Temporal.PlainDate.from(date);
                const planned =
                    direction === 'before' ? from.subtract({ [units[unit]]: amount }) : from.add({ [units[unit]]: amount });
                return { planned: planned.toString(), stands: number !== undefined };
            });
            const planned = [...new Set(reckoned.map((one) => one.planned))].sort();
            expect(hanging?.map((one) => one.planned)).toEqual(planned);
            const expected = planned.map((date, index) => {
                const isInside = date >= start && date <= end;
                const stands = isInside && reckoned.some((one) => one.planned === date && one.stands);
                const neighbour = planned[direction === 'before' ? index - 1 : index + 1];
                return (stands && workdayTowards(direction, date, neighbour, start, end)) || 'dropped';
            });
            expect(hanging?.map(outcome)).toEqual(expected);
        }),
        { numRuns: 100 },
    );
});

function workdayTowards(direction: 'before' | 'after', from: string, neighbour: string | undefined, start: string, end: string) {
    for (let more = 0; more <= 7; more++) {
        const date = Temporal.PlainDate.from(from).add({ days: direction === 'before' ? -more : more });
        const text = date.toString();
        if (text === neighbour || text < start || text > end) return undefined;
        if (!isFreeInSweden(date)) return text;
    }
    return undefined;
}

test('exceptions change what becomes of a date, and nothing else', async () => {
    const anyDay = day('2026-01-01', 364);
    const exception = fc.record({ index: fc.nat({ max: 400 }), to: fc.option(anyDay, { nil: undefined }) });
    await fc.assert(
        fc.asyncProperty(madeUpCadence, fc.array(exception, { maxLength: 4 }), async (cadence, written) => {
            const datesOf = async (more: string) =>
                (await scheduleOf(`meeting M { ${writeCadence(cadence)} ${more} }`)).meetings.flatMap(
                    ({ occurrences }) => occurrences,
                );
            const before = await datesOf('');
            const named = new Map(
                written.flatMap(({ index, to }) => {
                    const one = before[index % before.length];
                    return one ? [[one.planned, to] as const] : [];
                }),
            );
            const after = await datesOf(
                [...named].map(([date, to]) => `except ${date} ${to === undefined ? 'cancelled' : `moved to ${to}`}`).join(' '),
            );
            expect(after.map(({ planned }) => planned)).toEqual(before.map(({ planned }) => planned));
            expect(after.map(({ planned, date, status }) => `${planned} ${date} ${status}`)).toEqual(
                before.map(({ planned, date, status }) => {
                    if (!named.has(planned)) return `${planned} ${date} ${status}`;
                    const to = named.get(planned);
                    return to === undefined ? `${planned} ${planned} cancelled` : `${planned} ${to} moved`;
                }),
            );
        }),
        { numRuns: 60 },
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
