import { describe, expect, test } from 'vitest';
import { scheduleList } from '../../../language/views/schedule-list.ts';
import { scheduleSheet } from '../../../language/views/schedule-sheet.ts';
import { type ScheduledDate, scheduledDate } from '../../../language/views/scheduled-date.ts';
import { scheduleOf } from '../../support/laid-out.ts';

const meeting = `meeting Ops "Avstämning" {
    every month on first monday at 09:00-10:00
    place digital "Teams" or Buyer
    chair Buyer.Chef
    with Buyer.Chef, Supplier.Vd
    except 2026-03-02 moved to 2026-03-02 at 13:00-14:00
}`;
const around = {
    contract: '2026-03-01 to 2026-04-30',
    buyer: 'country SE role Chef "Driftchef" as operations held-by Anna person Anna "Anna Ek"',
    supplier: 'role Vd as executive',
};

async function dates(language: string): Promise<readonly ScheduledDate[]> {
    const schedule = await scheduleOf(meeting, around);
    return schedule.meetings.flatMap((one) =>
        one.occurrences.map((occurrence) => scheduledDate(schedule, one, occurrence, language)),
    );
}

test('a date has names for programs and texts for people', async () => {
    const [moved, shifted] = await dates('sv');
    expect(shifted).toEqual({
        date: '2026-04-07',
        start: '09:00',
        end: '10:00',
        timeZone: 'Europe/Stockholm',
        deal: 'D',
        dealTitle: 'D',
        level: 'operational',
        levelText: 'operativ nivå',
        meeting: 'Ops',
        title: 'Avstämning',
        place: 'Digitalt, Teams eller Buyer',
        participants: ['Buyer.Anna', 'Supplier.Vd'],
        people: ['Anna Ek (Buyer)', 'Vd (Supplier)'],
        status: 'shifted',
        statusText: 'flyttat',
        planned: '2026-04-06',
        reason: 'annandag påsk',
        change: 'flyttat från 6 april 2026: annandag påsk',
    } satisfies ScheduledDate);
    expect(moved).toMatchObject({ date: '2026-03-02', start: '13:00', status: 'moved', reason: undefined, change: undefined });
});

describe('dates as a table', () => {
    test('to be read from the top', async () => {
        expect(scheduleList(await dates('en'), 'en')).toEqual({
            headings: ['Date', 'Time', 'Level', 'Meeting', 'Place', 'Change'],
            rows: [
                ['Mon 2026-03-02', '13:00–14:00', 'operational level', 'Avstämning', 'Digitally, Teams or Buyer', ''],
                [
                    'Tue 2026-04-07',
                    '09:00–10:00',
                    'operational level',
                    'Avstämning',
                    'Digitally, Teams or Buyer',
                    'moved from 6 April 2026: Easter Monday',
                ],
            ],
        });
    });

    test('to be sorted and filtered', async () => {
        const { headings, rows } = scheduleSheet(await dates('sv'), 'sv');
        expect(headings).toEqual([
            ...['Datum', 'Börjar', 'Slutar', 'Tidszon', 'Affär', 'Nivå', 'Möte', 'Plats', 'Deltagare', 'Status'],
            ...['Planerat datum', 'Skäl'],
        ]);
        expect(rows[1]).toEqual([
            ...['2026-04-07', '09:00', '10:00', 'Europe/Stockholm', 'D', 'operativ nivå', 'Avstämning'],
            ...['Digitalt, Teams eller Buyer', 'Anna Ek (Buyer), Vd (Supplier)', 'flyttat', '2026-04-06', 'annandag påsk'],
        ]);
    });
});
