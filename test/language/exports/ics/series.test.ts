import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutDeal } from '../../../../language/schedule/lay-out-deal.ts';
import { datedPlan } from '../../../support/dated-plan.ts';
import { eventsIn, exportedCalendar } from '../../../support/exported-calendar.ts';
import { madeUpCadence, writeCadence } from '../../../support/made-up-cadence.ts';
import { dealOf } from '../../../support/plan-of.ts';
import { readCalendar } from '../../../support/read-calendar.ts';

/** A contract without public holidays on Tuesdays, and without the summer closure. */
const spring = '2026-02-02 to 2026-03-31';
const tuesdays = 'every week on tuesday at 09:00-10:00';

/** Of each event, what says on which days it is: without the identifier's deal, the zone and the hour. */
async function entries(plan: string): Promise<readonly string[]> {
    const events = eventsIn(await exportedCalendar(plan), /^(?:UID|DTSTART|RRULE|EXDATE|RECURRENCE-ID)/);
    return events.map((lines) =>
        lines
            .map((line) => line.replace(/UID:Region\.Desk\.Ops\.|@.*|;TZID=[^:]+|;VALUE=DATE/g, '').replace(/T090000$/, ''))
            .join(' '),
    );
}

describe('one series', () => {
    test('are dates that follow a rule', async () => {
        expect(await entries(datedPlan(tuesdays, spring))).toEqual([
            '2026-02-03 DTSTART:20260203 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9',
        ]);
    });

    test('are they even where public holidays move some and a closure takes others', async () => {
        expect(await entries(datedPlan('every week on monday at 09:00-10:00', '2026-03-02 to 2026-08-31'))).toEqual([
            `2026-03-02 DTSTART:20260302 RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=27 ${['06', '13', '20', '27'].map((day) => `EXDATE:202607${day}`).join(' ')}`,
            '2026-03-02 RECURRENCE-ID:20260406 DTSTART:20260407',
        ]);
    });

    test('are workdays, of a cadence that names every day', async () => {
        expect(await entries(datedPlan('every day at 09:00-10:00', '2026-03-02 to 2026-03-20'))).toEqual([
            '2026-03-02 DTSTART:20260302 RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=15',
        ]);
    });

    test('are dates without an hour', async () => {
        expect(await entries(datedPlan('every month on day 15 except 2026-04-15 cancelled', '2026-01-01 to 2026-06-30'))).toEqual(
            [
                '2026-01-15 DTSTART:20260115 RRULE:FREQ=MONTHLY;BYMONTHDAY=15;COUNT=6 EXDATE:20260415',
                '2026-01-15 RECURRENCE-ID:20260215 DTSTART:20260216',
                '2026-01-15 RECURRENCE-ID:20260315 DTSTART:20260316',
            ],
        );
    });
});

describe('a series', () => {
    const people = (plan: string) =>
        plan
            .replace('held-by Eva\n', 'held-by Eva until 2026-03-09, Kim from 2026-03-10\n  role User as user held-by Ulf\n')
            .replace(
                'person Eva\n',
                'person Eva <eva@region.example>\n  person Kim <kim@region.example>\n  person Ulf <ulf@region.example>\n',
            );

    test('ends where others hold the roles, and the next begins', async () => {
        expect(await entries(people(datedPlan(tuesdays, spring)))).toEqual([
            '2026-02-03 DTSTART:20260203 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5',
            '2026-03-10 DTSTART:20260310 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4',
        ]);
    });

    test('is called to by the same throughout, also where guests come now and then', async () => {
        const plan = people(datedPlan(`${tuesdays}\n        invite Region.User every 2nd time`, '2026-02-02 to 2026-03-09'));
        const events = eventsIn(await exportedCalendar(plan), /^(?:RRULE|RECURRENCE-ID|ORGANIZER|ATTENDEE)/);
        expect(events.map((lines) => lines.map((line) => line.replace(/^(ATTENDEE).*(ROLE=\w+).*mailto:/, '$1 $2 ')))).toEqual([
            [
                'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5',
                'ORGANIZER;CN=Eva:mailto:eva@region.example',
                'ATTENDEE ROLE=REQ eva@region.example',
            ],
            ...['20260210', '20260224'].map((date) => [
                `RECURRENCE-ID;TZID=Europe/Stockholm:${date}T090000`,
                'ORGANIZER;CN=Eva:mailto:eva@region.example',
                'ATTENDEE ROLE=REQ eva@region.example',
                'ATTENDEE ROLE=OPT ulf@region.example',
            ]),
        ]);
    });

    test('gives notice for each of its dates, more days ahead where a public holiday is in between', async () => {
        const plan = datedPlan(`${tuesdays}\n        notice 5 workdays`, '2026-03-23 to 2026-04-30');
        expect(eventsIn(await exportedCalendar(plan), /^(?:RRULE|RECURRENCE-ID|TRIGGER)/)).toEqual([
            ['RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6', 'TRIGGER:-P7D'],
            ['RECURRENCE-ID;TZID=Europe/Stockholm:20260407T090000', 'TRIGGER:-P11D'],
        ]);
    });

    test('keeps what the plan moves and cancels, however much it is', async () => {
        const exceptions = [
            'except 2026-02-03 cancelled',
            'except 2026-02-10 moved to 2026-02-11',
            'except 2026-02-17 moved to 2026-02-17 at 13:00-14:00',
            'except 2026-02-24 cancelled',
            'except 2026-03-03 moved to 2026-03-04',
        ];
        expect(await entries(datedPlan([tuesdays, ...exceptions].join('\n'), '2026-02-02 to 2026-03-20'))).toEqual([
            '2026-02-03 DTSTART:20260203 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=7 EXDATE:20260203 EXDATE:20260224',
            '2026-02-03 RECURRENCE-ID:20260210 DTSTART:20260211',
            '2026-02-03 RECURRENCE-ID:20260217 DTSTART:20260217T130000',
            '2026-02-03 RECURRENCE-ID:20260303 DTSTART:20260304',
        ]);
    });
});

describe('events of their own', () => {
    test('are dates that follow no rule, or that mostly differ from it', async () => {
        expect(await entries(datedPlan('on 2026-02-10, 2026-02-12, 2026-03-24 at 09:00-10:00', spring))).toHaveLength(3);
        const months = 'every year in february, may, september on second wednesday at 09:00-10:00';
        expect(await entries(datedPlan(months, '2026-01-01 to 2028-12-31'))).toHaveLength(9);
        expect(await entries(datedPlan('every month on 10th workday at 09:00-10:00', '2026-01-01 to 2026-06-30'))).toHaveLength(
            6,
        );
    });

    test('are those that others call to each time', async () => {
        const plan = datedPlan(`${tuesdays}\n        chair Region.Chef, Firma.Chef`, spring);
        expect(await entries(plan)).toHaveLength(9);
    });

    test('are the dates of each step of a cadence that has few', async () => {
        const steps = 'every week the first 2 weeks on tuesday at 09:00-10:00 then every month on first tuesday at 09:00-10:00';
        expect(await entries(datedPlan(steps, '2026-02-02 to 2026-05-31'))).toEqual([
            '2026-02-03 DTSTART:20260203',
            '2026-02-10 DTSTART:20260210',
            '2026-03-03 DTSTART:20260303 RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3',
        ]);
    });
});

test('whatever the cadence, a reader that is not ours finds exactly the dates of the schedule', async () => {
    const zone = 'Europe/Stockholm';
    const wall = (instant: string) =>
        new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
    let series = 0;
    await fc.assert(
        fc.asyncProperty(madeUpCadence, fc.boolean(), async (cadence, isTimed) => {
            const written = writeCadence(cadence);
            const plan = datedPlan(
                isTimed ? written.replace(/(?= then |$)/g, ' at 09:00-10:30') : written,
                '2026-01-01 to 2028-03-31',
            );
            const calendar = await exportedCalendar(plan);
            series += calendar.split('\r\nRRULE:').length - 1;
            const meeting = layOutDeal(await dealOf(plan)).meetings[0];
            const held = (meeting?.occurrences ?? []).filter(({ number }) => number !== undefined);
            const found = readCalendar(calendar).map(({ start, end }) =>
                start.includes('T') ? `${wall(start)} ${wall(end).slice(11)}` : start,
            );
            const expected = held.map(({ date, time }) => (time ? `${date} ${time.start} ${time.end}` : date));
            expect([written, ...found]).toEqual([written, ...expected]);
        }),
        { numRuns: 30 },
    );
    expect(series).toBeGreaterThan(25);
});
