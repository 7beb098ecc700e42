import { expect, test } from 'vitest';
import { calledPlan } from '../../../support/called-plan.ts';
import { eventsIn, exportedCalendar } from '../../../support/exported-calendar.ts';

test('reports, minutes and their approval are due on days of their own, which take nobody’s time', async () => {
    const calendar = await exportedCalendar(calledPlan, { language: 'sv' });
    const due = eventsIn(calendar, /^(?:DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|ORGANIZER|ATTENDEE)/).filter(([start]) =>
        start?.startsWith('DTSTART;VALUE=DATE'),
    );
    const entry = (from: string, to: string, summary: string) => [
        `DTSTART;VALUE=DATE:${from}`,
        `DTEND;VALUE=DATE:${to}`,
        `SUMMARY:Sista dag: ${summary} – Desk`,
        'DESCRIPTION:Ops\\, 10 februari 2026\\n\\nAnsvarig: Cia (Chef\\, Firma)',
        'TRANSP:TRANSPARENT',
        'ORGANIZER;CN=Cia:mailto:cia@firma.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Cia:mailto:cia@firma.example',
    ];
    expect(due.slice(0, 3)).toEqual([
        entry('20260206', '20260207', 'Figures inför Ops'),
        entry('20260213', '20260214', 'protokoll från Ops'),
        entry('20260217', '20260218', 'justerat protokoll från Ops'),
    ]);
    expect(due).toHaveLength(6);
});

test('nothing is due for a meeting that does not take place, and nobody is called where nobody is named', async () => {
    const plan = calledPlan
        .replace('place digital', 'except 2026-02-10 cancelled\n        place digital')
        .replace('minutes by Firma.Chef', 'minutes');
    const due = eventsIn(await exportedCalendar(plan), /^(?:UID|ORGANIZER)/).filter(([uid]) => !uid?.includes('-10@'));
    expect(due).toEqual([
        ['UID:Region.Desk.Ops.2026-03-10.report-1@dialogplan.example', 'ORGANIZER;CN=Cia:mailto:cia@firma.example'],
        ['UID:Region.Desk.Ops.2026-03-10.minutes@dialogplan.example'],
        ['UID:Region.Desk.Ops.2026-03-10.minutes-approved@dialogplan.example'],
    ]);
});
