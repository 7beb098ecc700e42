import { describe, expect, test } from 'vitest';
import { calledPlan } from '../../../support/called-plan.ts';
import { datedPlan } from '../../../support/dated-plan.ts';
import { type CalendarOptions, eventsIn, exportedCalendar, unfolded } from '../../../support/exported-calendar.ts';
import { readCalendar } from '../../../support/read-calendar.ts';

const uids = async (options: CalendarOptions, plan = calledPlan) =>
    readCalendar(await exportedCalendar(plan, options)).map(({ uid }) =>
        uid.replace('Region.Desk.', '').replace('@dialogplan.example', ''),
    );
const meetings = (calendar: string, wanted: RegExp) =>
    eventsIn(calendar, wanted).filter(([uid]) => /^UID:Region\.Desk\.Ops\.[\d-]*@/.test(uid ?? ''));

describe('a meeting', () => {
    test('calls those of the day with their part, all of whom have an address', async () => {
        const attendee = (role: string, cn: string, address: string) =>
            `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=${role};PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${cn}:mailto:${address}`;
        expect(meetings(await exportedCalendar(calledPlan), /^(?:UID|ORGANIZER|ATTENDEE)/)).toEqual([
            [
                'UID:Region.Desk.Ops.2026-02-10@dialogplan.example',
                `ORGANIZER;CN="Anna 'Ek'":mailto:anna.ek@region.example`,
                attendee('CHAIR', `"Anna 'Ek'"`, 'anna.ek@region.example'),
                attendee('REQ-PARTICIPANT', 'Cia', 'cia@firma.example'),
            ],
            [
                'UID:Region.Desk.Ops.2026-03-10@dialogplan.example',
                'ORGANIZER;CN=Cia:mailto:cia@firma.example',
                attendee('REQ-PARTICIPANT', 'Cia', 'cia@firma.example'),
                attendee('REQ-PARTICIPANT', `"Anna 'Ek'"`, 'anna.ek@region.example'),
                attendee('OPT-PARTICIPANT', 'Dan', 'dan@firma.example'),
            ],
        ]);
    });

    test('says where it is, what about, and who is called, in the language of the plan', async () => {
        const written = /^(?:UID|LOCATION|DESCRIPTION:Desk|CATEGORIES|SUMMARY)/;
        expect(meetings(await exportedCalendar(calledPlan, { language: 'sv' }), written)[0]).toEqual([
            'UID:Region.Desk.Ops.2026-02-10@dialogplan.example',
            'SUMMARY:Ops – Desk',
            'LOCATION:Digitalt\\, Teams\\, room 3 eller Region Västmark',
            [
                'DESCRIPTION:Desk',
                'Operativ nivå',
                '',
                'Dagordning:',
                '1. What is late (leverans\\, 15 min\\, Chef\\, Firma)',
                '2. Other\\; matters',
                '',
                'Ordförande: Anna "Ek" (Head\\; of\\, ops\\, Region Västmark)\\, ersättare Eva',
                'Deltagare: Cia (Chef\\, Firma)\\; Manager\\, Firma (vakant)',
            ].join('\\n'),
            'CATEGORIES:Operativ nivå,Desk',
        ]);
    });

    test('says why it is not on its planned day', async () => {
        const calendar = await exportedCalendar(datedPlan('every year in april on first monday at 09:00-10:00'), {
            language: 'sv',
        });
        expect(unfolded(calendar)).toContain('Flyttat från 6 april 2026: annandag påsk');
    });

    test('reminds of its notice: at its hour, or at nine', async () => {
        const of = async (cadence: string) => {
            const plan = datedPlan(`${cadence}\n        notice 5 workdays`);
            return eventsIn(await exportedCalendar(plan), /^(?:ACTION|TRIGGER|DESCRIPTION:Notice)/);
        };
        const alarm = (trigger: string) => [
            'ACTION:DISPLAY',
            'DESCRIPTION:Notice of Ops has to be out today at the latest.',
            `TRIGGER:${trigger}`,
        ];
        expect(await of('on 2026-04-07 at 09:00-10:00')).toEqual([alarm('-P11D')]);
        expect(await of('on 2026-04-07')).toEqual([alarm('-P10DT15H')]);
    });
});

describe('one person', () => {
    test('sees the entries of theirs alone', async () => {
        expect(await uids({ who: { organisation: 'Firma', member: 'Dan' } })).toEqual(['Ops.2026-03-10']);
        expect(await uids({ who: { organisation: 'Region', member: 'Bo' } })).toEqual(['Ops.2026-03-10']);
        expect(await uids({ who: { organisation: 'Firma', member: 'Cia' } })).toEqual([
            'Ops.2026-02-10.report-1',
            'Ops.2026-02-10',
            'Ops.2026-02-10.minutes',
            'Ops.2026-02-10.minutes-approved',
            'Ops.2026-03-10.report-1',
            'Ops.2026-03-10',
            'Ops.2026-03-10.minutes',
            'Ops.2026-03-10.minutes-approved',
        ]);
    });

    test('is meant by role too, whichever else of theirs it is that calls them', async () => {
        expect(await uids({ who: { organisation: 'Region', member: 'Chef' } })).toEqual(['Ops.2026-02-10', 'Ops.2026-03-10']);
        // Anna is the chair, and as such called once: she is the contract manager all the same.
        expect(await uids({ who: { organisation: 'Region', member: 'Manager' } })).toEqual(['Ops.2026-02-10', 'Ops.2026-03-10']);
        expect(await uids({ who: { organisation: 'Firma', member: 'Manager' } })).toHaveLength(2);
    });

    test('has series of their own where they come now and then', async () => {
        const weekly = 'every week on tuesday at 09:00-10:00\n        invite Firma.Chef every 2nd time';
        const plan = datedPlan(weekly, '2026-02-02 to 2026-03-31').replace('with operations', 'with Region.Chef');
        const calendar = await exportedCalendar(plan, { who: { organisation: 'Firma', member: 'Chef' } });
        expect(eventsIn(calendar, /^(?:UID|RRULE)/)).toEqual([
            ['UID:Region.Desk.Ops.2026-02-10@dialogplan.example', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4'],
        ]);
    });
});
