import { expect, test } from 'vitest';
import { ics } from '../../../language/exports/ics.ts';
import { icsImport } from '../../../language/imports/ics-import.ts';
import { layOutDeal } from '../../../language/schedule/lay-out-deal.ts';
import { takesPlace } from '../../../language/schedule/takes-place.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { planOf } from '../../support/plan-of.ts';
import { validPlan } from '../../support/valid-plans.ts';
import { today, workspace } from '../../support/workspace.ts';

const { services } = await workspace({});

/** What becomes of a calendar of some events, each given by its lines: the lines that tell of meetings, and what is told. */
function imported(...events: readonly (readonly string[])[]) {
    return importedIn('en', ...events);
}

function importedIn(language: string, ...events: readonly (readonly string[])[]) {
    const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-', ...lines, 'END:VCALENDAR', ''].join('\r\n');
    const read = icsImport.read(new TextEncoder().encode(text), { services, language });
    const told = read?.text?.split('\n').map((line) => line.trim()) ?? [];
    return {
        meetings: told.filter((line) => /^(?:meeting|on|möte|den) /.test(line)),
        notUnderstood: read?.notUnderstood,
    };
}

const weekly = ['UID:a', 'SUMMARY:Ops', 'RRULE:FREQ=WEEKLY;COUNT=3'];
const atNine = ['DTSTART;TZID=Europe/Stockholm:20260302T090000', 'DTEND;TZID=Europe/Stockholm:20260302T100000'];
const instead = (day: string) => ['UID:a', 'SUMMARY:Ops', `RECURRENCE-ID;TZID=Europe/Stockholm:${day}T090000`];
const on = (day: string) => [`DTSTART;TZID=Europe/Stockholm:${day}T090000`, `DTEND;TZID=Europe/Stockholm:${day}T100000`];

test('a date of a series that was moved or cancelled is as it was changed', () => {
    const moved = [...instead('20260309'), ...on('20260311')];
    const cancelled = [...instead('20260316'), ...on('20260316'), 'STATUS:CANCELLED'];
    expect(imported([...weekly, ...atNine], moved, cancelled)).toEqual({
        meetings: ['meeting Ops {', 'on 2026-03-02, 2026-03-11 at 09:00-10:00'],
        notUnderstood: [],
    });
});

test('a date that is both taken out of its series and told of takes place', () => {
    const out = 'EXDATE;TZID=Europe/Stockholm:20260309T090000';
    expect(imported([...weekly, ...atNine, out], [...instead('20260309'), ...on('20260311')]).meetings).toEqual([
        'meeting Ops {',
        'on 2026-03-02, 2026-03-11, 2026-03-16 at 09:00-10:00',
    ]);
});

test('a series takes no dates from another, and a date without its series stands for itself', () => {
    const stranger = ['UID:b', 'SUMMARY:Board', 'RECURRENCE-ID;TZID=Europe/Stockholm:20260309T090000', ...on('20260312')];
    expect(imported([...weekly, ...atNine], stranger).meetings).toEqual([
        'meeting Ops {',
        'on 2026-03-02, 2026-03-09, 2026-03-16 at 09:00-10:00',
        'meeting Board {',
        'on 2026-03-12 at 09:00-10:00',
    ]);
});

test('of a series that is cancelled nothing is left', () => {
    const moved = [...instead('20260309'), ...on('20260311')];
    expect(imported([...weekly, ...atNine, 'STATUS:CANCELLED'], moved)).toEqual({ meetings: [], notUnderstood: undefined });
});

test('a date with another name, without a day or at another time is told', () => {
    const renamed = ['UID:a', 'SUMMARY:Ops and cake', instead('20260309')[2] ?? '', ...on('20260309')];
    const undated = instead('20260316');
    expect(imported([...weekly, ...atNine], renamed, undated)).toEqual({
        meetings: ['meeting Ops {', 'on 2026-03-02, 2026-03-09, 2026-03-16 at 09:00-10:00'],
        notUnderstood: [
            { where: 'Ops', what: '2026-03-09: Ops and cake' },
            { where: 'Ops', what: 'It cannot be read when this event takes place, so it was left out.' },
        ],
    });
});

test.each([
    ['UTC', ['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'], '2026-03-02 at 09:00-10:00'],
    ['UTC in summer, across midnight', ['DTSTART:20260701T220000Z', 'DTEND:20260701T230000Z'], '2026-07-02 at 00:00-01:00'],
    ['another zone', ['DTSTART;TZID=Europe/London:20260302T080000', 'DURATION:PT1H'], '2026-03-02 at 09:00-10:00'],
    ['a zone nobody knows', ['DTSTART;TZID=Somewhere:20260302T080000', 'DURATION:PT1H'], '2026-03-02 at 08:00-09:00'],
    ['no zone', ['DTSTART:20260302T080000', 'DTEND:20260302T090000'], '2026-03-02 at 08:00-09:00'],
    ['a day', ['DTSTART;VALUE=DATE:20260302'], '2026-03-02'],
])('hours are those of the clocks of the plan: %s', (_what, lines, when) => {
    expect(imported(['UID:a', 'SUMMARY:Ops', ...lines])).toEqual({
        meetings: ['meeting Ops {', `on ${when}`],
        notUnderstood: [],
    });
});

test('what is told is in the language of the plan', () => {
    const first = ['UID:a', 'SUMMARY:Ops', ...on('20260309')];
    const second = [
        'UID:b',
        'SUMMARY:Ops',
        'DTSTART:20260310T120000',
        'DURATION:PT1H',
        'ATTENDEE;CN=Eva Lund:mailto:a@b.example',
    ];
    expect(importedIn('sv', first, second)).toEqual({
        meetings: ['möte Ops {', 'den 2026-03-09, 2026-03-10 kl 09:00-10:00'],
        notUnderstood: [
            { where: 'Ops', what: 'Tid: 2026-03-10 12:00-13:00' },
            { where: 'Ops', what: 'Deltagare: Eva Lund' },
        ],
    });
});

test('of a series without end, that it goes on is told', () => {
    const { meetings, notUnderstood } = imported(['UID:a', 'SUMMARY:Ops', 'RRULE:FREQ=WEEKLY', ...atNine]);
    expect(meetings[1]?.match(/\d{4}-/g)).toHaveLength(200);
    expect(notUnderstood).toEqual([{ where: 'Ops', what: 'This series is longer than the 200 dates that were taken over.' }]);
});

test.each([[[]], [['DTSTART:soon']]])('an event without a day is told: %j', (lines) => {
    const board = ['UID:b', 'SUMMARY:Board', ...on('20260312')];
    const notUnderstood = [{ where: 'Ops', what: 'It cannot be read when this event takes place, so it was left out.' }];
    const event = ['UID:a', 'SUMMARY:Ops', ...lines];
    expect(imported(event, board)).toEqual({ meetings: ['meeting Board {', 'on 2026-03-12 at 09:00-10:00'], notUnderstood });
    expect(imported(event)).toEqual({ meetings: [], notUnderstood });
});

/** The days on which meetings take place, and their hours. */
function daysOf(plan: Awaited<ReturnType<typeof planOf>>): readonly string[] {
    return plan.deals
        .flatMap((deal) => layOutDeal(deal).meetings)
        .flatMap(({ occurrences }) => occurrences.filter(takesPlace).map(({ date, time }) => `${date} ${time?.start ?? ''}`))
        .sort();
}

test.each([
    ['goods', async () => await validPlan('test/conformance/valid/goods.sv.dialog')],
    [
        'one with shifted, moved and cancelled dates',
        async () => {
            const exceptions = 'except 2026-02-02 moved to 2026-02-04 "a"\n except 2026-03-02 cancelled "b"';
            const plan = await planOf(datedPlan(`every month on first monday at 09:00-10:00\n ${exceptions}`));
            return { plan, language: 'sv' };
        },
    ],
])('our own calendar comes back with its days and hours, and no others: %s', async (_what, made) => {
    const told = await made();
    const { content } = ics.write([told], { edition: 'shared', today }) ?? {};
    expect(content).toContain('RECURRENCE-ID');
    const read = icsImport.read(new TextEncoder().encode(content ?? ''), { services, language: 'sv' });
    expect(daysOf(await planOf(read?.text ?? ''))).toEqual(daysOf(told.plan));
});
