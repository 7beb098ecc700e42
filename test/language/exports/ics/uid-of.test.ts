import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealIds } from '../../../../language/exports/ics/uid-of.ts';
import { datedPlan } from '../../../support/dated-plan.ts';
import { eventsIn, exportedCalendar } from '../../../support/exported-calendar.ts';
import { dealOf } from '../../../support/plan-of.ts';

const uids = async (cadence: string, contract?: string) =>
    eventsIn(await exportedCalendar(datedPlan(cadence, contract)), /^UID/).flatMap(([line]) =>
        line?.replace(/^UID:(.*)@dialogplan\.example$/, '$1'),
    );

test('a meeting is known by its deal, its own name and its planned date', async () => {
    expect(await uids('on 2026-02-10, 2026-04-06')).toEqual(['Region.Desk.Ops.2026-02-10', 'Region.Desk.Ops.2026-04-06']);
    expect(await uids('on 2026-02-10, 2026-04-06 except 2026-02-10 moved to 2026-02-12')).toEqual([
        'Region.Desk.Ops.2026-02-10',
        'Region.Desk.Ops.2026-04-06',
    ]);
});

test('dates that are spread over the year are known by their number, those in certain months by their date', async () => {
    const year = '2026-01-01 to 2026-12-31';
    expect(await uids('2 times per year', year)).toEqual(['Region.Desk.Ops.1', 'Region.Desk.Ops.2']);
    expect(await uids('2 times per year in march, october on first tuesday', year)).toEqual([
        'Region.Desk.Ops.2026-03-03',
        'Region.Desk.Ops.2026-10-06',
    ]);
});

test('names become plain letters, and no two the same', async () => {
    const deal = await dealOf(datedPlan('on 2026-02-10'));
    const named = (name: string) => dealIds([{ ...deal, name }])[0];
    expect(named('Ärende_1-b')).toBe('Region.=C3=84rende_1-b');
    expect(named('A\u030Arende')).toBe(named('Årende'));
    fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
            expect(named(a)).toMatch(/^[A-Za-z0-9._=~!*'()-]+$/);
            if (a.normalize('NFC') !== b.normalize('NFC') && !/\p{Cs}/u.test(a + b)) expect(named(a)).not.toBe(named(b));
        }),
    );
});

test('deals of one name are told apart: by their buyer, else by their number', async () => {
    const deal = await dealOf(datedPlan('on 2026-02-10'));
    const other = { ...deal, buyers: deal.suppliers };
    expect(dealIds([deal, other, deal, { ...deal, buyers: [] }])).toEqual(['Region.Desk', 'Firma.Desk', 'Region.Desk.2', 'Desk']);
});
