import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layOutDeal } from '../../../language/schedule/lay-out-deal.ts';
import type { DealSchedule } from '../../../language/schedule/schedule.ts';
import { type Around, datesOf, dealWith, laidOut, plannedDays, scheduleOf } from '../../support/laid-out.ts';
import { dealOf } from '../../support/plan-of.ts';
import { scheduleTable } from '../../support/schedule-table.ts';

describe('the zone', () => {
    const zoneOf = async (around: Around) => (await scheduleOf('', around)).timeZone;

    test("is the first buyer's, else the first supplier's, else Sweden's", async () => {
        const [helsinki, berlin] = ['timezone "Europe/Helsinki"', 'timezone "Europe/Berlin"'];
        expect(await zoneOf({ buyer: helsinki, supplier: berlin })).toBe('Europe/Helsinki');
        expect(await zoneOf({ buyer: '', supplier: berlin })).toBe('Europe/Berlin');
        expect(await zoneOf({ buyer: '', supplier: '' })).toBe('Europe/Stockholm');
    });

    test('is none that does not exist', async () => {
        expect(await zoneOf({ buyer: 'timezone "Europe/Stokholm"', supplier: 'timezone "+01:00"' })).toBe('Europe/Stockholm');
    });
});

describe('the contract', () => {
    const contract = '2026-01-01 to 2026-12-31 option 2 times 12 months option 6 months';

    test('bounds the dates', async () => {
        const schedule = await scheduleOf('meeting M { every half-year on day 15 }', { contract });
        expect(schedule.bounds).toEqual({ start: '2026-01-01', end: '2026-12-31' });
        expect(schedule.meetings.flatMap(scheduleTable)).toEqual(['2026-01-15 thu planned', '2026-07-15 wed planned']);
    });

    test('is longer with its options, all of them and in order', async () => {
        const around = { contract, withOptions: true };
        expect((await scheduleOf('', around)).bounds).toEqual({ start: '2026-01-01', end: '2029-06-30' });
        expect(await plannedDays('every year on day 15', around)).toEqual([
            '2026-01-15',
            '2027-01-15',
            '2028-01-15',
            '2029-01-15',
        ]);
        expect(await datesOf('1 week before contract-end', around)).toEqual([
            '2029-06-21 thu shifted from 2029-06-23: midsommardagen SE',
        ]);
    });

    test('of one day holds one date', async () => {
        expect(await plannedDays('every day', { contract: '2026-03-12 to 2026-03-12' })).toEqual(['2026-03-12']);
        expect(await plannedDays('4 times per year', { contract: '2026-03-12 to 2026-03-12' })).toEqual(['2026-03-12']);
    });
});

describe('meetings that hang on each other in a circle', () => {
    test('have no dates', async () => {
        expect(
            await laidOut(`meeting A { 1 day after B } meeting B { 1 day after C } meeting C { together-with A }
                meeting Self { 1 day after Self } meeting Hanging { 1 day after A }`),
        ).toEqual({ A: [], B: [], C: [], Self: [], Hanging: [] });
    });

    test('keep what does not hang in it, whatever the order of the plan', async () => {
        const a = 'meeting A { every week the first 2 weeks on monday then 1 day after B }';
        const b = 'meeting B { 1 day after Free the first 6 months then 1 day after A }';
        const free = 'meeting Free { on 2026-03-12 }';
        const expected = {
            A: ['2026-01-05 mon planned', '2026-01-12 mon planned'],
            B: ['2026-03-13 fri planned'],
            Free: ['2026-03-12 thu planned'],
        };
        expect(await laidOut(`${a} ${b} ${free}`)).toEqual(expected);
        expect(await laidOut(`${free} ${b} ${a}`)).toEqual(expected);
    });
});

test('meetings come in the order of the plan, each with its level', async () => {
    const text = readFileSync(new URL('../../conformance/valid/service-desk.en.dialog', import.meta.url), 'utf8');
    const { meetings } = layOutDeal(await dealOf(text));
    expect(meetings.map(({ meeting, level }) => `${level.kind} ${meeting.name}`)).toEqual([
        'operational Ops',
        'tactical Contract',
        'tactical FollowUp',
        'strategic Board',
    ]);
});

test('a name means the first meeting that has it', async () => {
    const { After } = await laidOut('meeting After { 1 day after M } meeting M { on 2026-03-02 } meeting M { on 2026-03-09 }');
    expect(After).toEqual(['2026-03-03 tue planned']);
});

describe('an absurd plan', () => {
    const counts = ({ meetings }: DealSchedule) => meetings.map(({ occurrences }) => occurrences.length);

    test('is counted out for a century from its start', async () => {
        const contract = '0001-01-01 to 9999-12-31';
        expect(counts(await scheduleOf('meeting M { every 1 day }', { contract }))).toEqual([36_525]);
        expect(await plannedDays('every 999999 months', { contract })).toEqual(['0001-01-01']);
        expect(await plannedDays('every 999999999999999 weeks', { contract })).toEqual(['0001-01-01']);
        expect(await plannedDays('every year starting 9998-03-01', { contract })).toEqual(['9998-03-01', '9999-03-01']);
        expect(await plannedDays('on 0001-01-01, 9999-12-31', { contract })).toEqual(['0001-01-01', '9999-12-31']);
        expect(await datesOf('99999999 years before contract-start', { contract })).toEqual([
            '0001-01-01 mon dropped: outside-contract',
        ]);
        expect(await datesOf('99999999 workdays after contract-end', { contract })).toEqual([
            '9999-12-31 fri dropped: nyårsafton SE, until contract-end',
        ]);
    });

    test('gets a hundred thousand dates in all', async () => {
        const meetings = ['A', 'B', 'C', 'E'].map((name) => `meeting ${name} { every day }`).join(' ');
        const schedule = await scheduleOf(meetings, { contract: '2026-01-01 to 2225-12-31' });
        expect(counts(schedule)).toEqual([36_525, 36_525, 26_950, 0]);
    });

    test('may have no workday at all', async () => {
        const around = { buyer: 'closed week 1 to week 53', contract: '2026-01-01 to 2026-03-31' };
        const dropped = [
            '2026-01-01 thu dropped: nyårsdagen SE, until a-week',
            '2026-02-01 sun dropped: sunday, until a-week',
            '2026-03-01 sun dropped: sunday, until a-week',
        ];
        expect(
            await laidOut(
                `meeting A { every month } meeting B { every month on last workday } meeting C { every month the first 5 workdays }
                meeting E { 5 workdays before F } meeting F { on 2026-03-12 }`,
                around,
            ),
        ).toEqual({
            A: dropped,
            B: [],
            C: dropped,
            E: ['0001-01-01 mon dropped: outside-contract'],
            F: ['2026-03-12 thu planned'],
        });
    });

    test('may hang ten thousand meetings on each other', async () => {
        const hanging = Array.from({ length: 10_000 }, (_, index) => `meeting M${index} { 1 day after M${index + 1} }`);
        const deal = await dealWith(`${hanging.join('\n')} meeting M10000 { on 2026-03-12 }`, {
            contract: '2026-01-01 to 2099-12-31',
        });
        const { meetings } = layOutDeal(deal);
        expect(meetings.at(-3)?.occurrences.map(({ date }) => date)).toEqual(['2026-03-16']);
        expect(meetings).toHaveLength(10_001);
    });
});

test('25 years of days', async () => {
    const { meetings } = await scheduleOf('meeting M { every day }', { contract: '2024-02-29 to 2049-02-28' });
    expect(meetings[0]?.occurrences.map(({ planned }) => planned).filter((date) => date.endsWith('02-29'))).toEqual([
        '2024-02-29',
        '2028-02-29',
        '2032-02-29',
        '2036-02-29',
        '2040-02-29',
        '2044-02-29',
        '2048-02-29',
    ]);
    expect(meetings[0]?.occurrences).toHaveLength(9132);
});
