import { describe, expect, test } from 'vitest';
import { ics } from '../../../../language/exports/ics.ts';
import { datedPlan } from '../../../support/dated-plan.ts';
import { eventsIn, exportedCalendar, unfolded } from '../../../support/exported-calendar.ts';
import { planOf } from '../../../support/plan-of.ts';
import { readCalendar } from '../../../support/read-calendar.ts';

/** A contract without public holidays on Tuesdays, and without the summer closure. */
const spring = '2026-02-02 to 2026-03-31';
const weekly = datedPlan('every week on tuesday at 09:00-10:00', spring);
const single = (dates: string, exception = '') => datedPlan(`on ${dates} at 09:00-10:00${exception}`, spring);
const both = single('2026-02-10, 2026-03-10');
const versions = /^(?:UID|SEQUENCE|DTSTAMP|STATUS:CANCELLED)/;

const day = '2026-02-20';
const next = async (previous: string, plan: string, today = day) => exportedCalendar(plan, { previous, today });
const versionsAfter = async (previous: string, plan: string, today = day) =>
    eventsIn(await next(previous, plan, today), versions).map((lines) =>
        lines.map((line) => line.replace('UID:Region.Desk.Ops.', '').replace('@dialogplan.example', '')).join(' '),
    );

describe('after a previous calendar', () => {
    test('what is as it was keeps its version and its stamp: the same bytes', async () => {
        for (const plan of [weekly, both]) {
            const previous = await exportedCalendar(plan);
            expect(await next(previous, plan)).toBe(previous);
            // Whichever way its lines are folded and ended by now.
            expect(await next(`\uFEFF${unfolded(previous).replaceAll('\r\n', '\n')}`, plan)).toBe(previous);
        }
    });

    test('what has changed goes up one version, and again', async () => {
        const later = datedPlan('every week on tuesday at 10:00-11:00', spring);
        const once = await next(await exportedCalendar(weekly), later);
        expect(eventsIn(once, versions)).toEqual([
            ['UID:Region.Desk.Ops.2026-02-03@dialogplan.example', 'DTSTAMP:20260220T000000Z', 'SEQUENCE:1'],
        ]);
        expect(await versionsAfter(once, weekly, '2026-02-21')).toEqual(['2026-02-03 DTSTAMP:20260221T000000Z SEQUENCE:2']);
    });

    test('a meeting that moves keeps its identifier; the others stay as they were', async () => {
        const moved = single('2026-02-10, 2026-03-10', '\n        except 2026-03-10 moved to 2026-03-12');
        expect(await versionsAfter(await exportedCalendar(both), moved)).toEqual([
            '2026-02-10 DTSTAMP:20260201T000000Z SEQUENCE:0',
            '2026-03-10 DTSTAMP:20260220T000000Z SEQUENCE:1',
        ]);
    });

    test('a series has one version with all of its changed dates, the series itself first', async () => {
        const moved = weekly.replace('10:00\n', '10:00\n        except 2026-03-10 moved to 2026-02-02\n');
        const now = await next(await exportedCalendar(weekly), moved);
        expect(eventsIn(now, /^(?:UID|SEQUENCE|RRULE|RECURRENCE-ID)/)).toEqual([
            ['UID:Region.Desk.Ops.2026-02-03@dialogplan.example', 'SEQUENCE:1', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9'],
            [
                'UID:Region.Desk.Ops.2026-02-03@dialogplan.example',
                'SEQUENCE:1',
                'RECURRENCE-ID;TZID=Europe/Stockholm:20260310T090000',
            ],
        ]);
        expect(await versionsAfter(now, weekly, '2026-02-21')).toEqual(['2026-02-03 DTSTAMP:20260221T000000Z SEQUENCE:2']);
    });

    test('a closure that takes dates from a series changes the series and calls nothing off', async () => {
        const closed = weekly.replace('closed week 28', 'closed 2026-03-10 to 2026-03-12\n  closed week 28');
        const now = await next(await exportedCalendar(weekly), closed);
        expect(eventsIn(now, /^(?:UID|SEQUENCE|RECURRENCE-ID|DTSTART|STATUS:CANCELLED)/).map(([uid]) => uid)).toEqual([
            'UID:Region.Desk.Ops.2026-02-03@dialogplan.example',
            'UID:Region.Desk.Ops.2026-02-03@dialogplan.example',
        ]);
        expect(readCalendar(now).map(({ start }) => start.slice(0, 10))).toContain('2026-03-13');
    });

    test('what is no longer in the plan is called off, and stays so until it comes back', async () => {
        const fewer = single('2026-02-10');
        const now = await next(await exportedCalendar(both), fewer);
        expect(eventsIn(now, /^(?:UID|DTSTAMP|SEQUENCE|DTSTART|DTEND|SUMMARY|STATUS|TRANSP|DESCRIPTION)/)[1]).toEqual([
            'UID:Region.Desk.Ops.2026-03-10@dialogplan.example',
            'DTSTAMP:20260220T000000Z',
            'SEQUENCE:1',
            'DTSTART;TZID=Europe/Stockholm:20260310T090000',
            'DTEND;TZID=Europe/Stockholm:20260310T100000',
            'SUMMARY:Cancelled: Ops – Service desk',
            'STATUS:CANCELLED',
            'TRANSP:TRANSPARENT',
        ]);
        expect(await next(now, fewer, '2026-02-21')).toBe(now);
        expect(await versionsAfter(now, both, '2026-02-22')).toEqual([
            '2026-02-10 DTSTAMP:20260201T000000Z SEQUENCE:0',
            '2026-03-10 DTSTAMP:20260222T000000Z SEQUENCE:2',
        ]);
    });

    test('a series is called off as a whole, and the calendar still tells its zone', async () => {
        const none = datedPlan('as-needed', spring);
        const now = await next(await exportedCalendar(weekly), none);
        expect(eventsIn(now, /^(?:UID|SEQUENCE|RRULE|STATUS)/)).toEqual([
            [
                'UID:Region.Desk.Ops.2026-02-03@dialogplan.example',
                'SEQUENCE:1',
                'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9',
                'STATUS:CANCELLED',
            ],
        ]);
        expect(now).toContain('TZID:Europe/Stockholm');
        expect(readCalendar(now)).toEqual([]);
    });

    test('is told what became of it', async () => {
        const plans = [{ plan: await planOf(single('2026-02-10, 2026-02-24')), language: 'sv' }];
        const previous = await exportedCalendar(both, { language: 'sv' });
        expect(ics.write(plans, { edition: 'shared', today: day, previous })?.notes).toEqual([
            'Sedan föregående kalender: 1 nya, 0 ändrade, 1 inställda, 1 oförändrade.',
        ]);
    });
});

describe('a previous calendar', () => {
    test('that is none, or only the beginning of one, is refused', async () => {
        const plans = [{ plan: await planOf(both), language: 'en' }];
        const cut = (await exportedCalendar(both)).slice(0, -30);
        for (const previous of ['', 'deal D { }', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\r\nEND:VCARD\r\n', '\0\u0001', cut])
            expect(ics.write(plans, { edition: 'shared', today: day, previous })).toBeUndefined();
    });

    test('of somebody else calls nothing off', async () => {
        const theirs = (await exportedCalendar(both)).replaceAll('@dialogplan.example', '@mail.example');
        expect(await next(theirs, single('2026-02-10'))).not.toContain('CANCELLED');
    });

    test('cannot bring anything in but an event that is called off', async () => {
        const hostile = (await exportedCalendar(both))
            .replace(/SEQUENCE:0(?=\r\nDTSTART;TZID=Europe\/Stockholm:20260310)/, 'SEQUENCE:99999999999999999999')
            .replaceAll('SUMMARY:Ops', 'SUMMARY:Ops\u2028BEGIN:VEVENT\u0000')
            .replaceAll('CATEGORIES', 'X-SECRET:CANARY\r\nATTACH:file:///etc/passwd\r\nCATEGORIES');
        const now = await next(hostile, single('2026-02-24'));
        expect(now).not.toMatch(/CANARY|ATTACH|[\0\u2028]/);
        expect(eventsIn(now, /^(?:SEQUENCE|STATUS)/)).toEqual([
            ['SEQUENCE:0', 'STATUS:CONFIRMED'],
            ['SEQUENCE:1', 'STATUS:CANCELLED'],
            ['SEQUENCE:2147483647', 'STATUS:CANCELLED'],
        ]);
        expect(readCalendar(now)).toHaveLength(1);
    });
});
