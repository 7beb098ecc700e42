import { describe, expect, test } from 'vitest';
import { datesOf, laidOut, plannedDays, scheduleOf } from '../../support/laid-out.ts';

describe('where a cadence begins', () => {
    test('with the contract, or where the plan says', async () => {
        const contract = '2026-01-07 to 2026-01-31';
        const starts = async (starting: string) => (await plannedDays(`every week ${starting}`, { contract }))[0];
        expect(await starts('')).toBe('2026-01-07');
        expect(await starts('starting contract-start')).toBe('2026-01-07');
        expect(await starts('starting 2026-01-14')).toBe('2026-01-14');
        expect(await starts('starting 1 week after contract-start')).toBe('2026-01-14');
        expect(await starts('starting 3 workdays after contract-start')).toBe('2026-01-12');
        // A start before the contract lays out from there.
        expect(await starts('starting 2 weeks before contract-start')).toBe('2025-12-24');
        expect(await starts('starting 2026-02-01')).toBe(undefined);
    });

    test('the schedule tells it', async () => {
        const { meetings } = await scheduleOf(
            'meeting A { every week } meeting B { every week starting 2 weeks after contract-start }',
        );
        expect(meetings.map(({ start }) => start)).toEqual(['2026-01-01', '2026-01-15']);
    });
});

describe('a chain', () => {
    test('hands over on the day on which a step ends', async () => {
        const cadence =
            'every week the first 3 weeks on tuesday at 09:00-10:00 then every 2 weeks the first 1 month at 10:00-11:00 then every month on first monday';
        expect(await datesOf(cadence, { contract: '2026-01-13 to 2026-05-31' })).toEqual([
            '2026-01-13 tue 09:00-10:00 planned',
            '2026-01-20 tue 09:00-10:00 planned',
            '2026-01-27 tue 09:00-10:00 planned',
            '2026-02-03 tue 10:00-11:00 planned',
            '2026-02-17 tue 10:00-11:00 planned',
            '2026-04-07 tue shifted from 2026-04-06: annandag påsk SE',
            '2026-05-04 mon planned',
        ]);
    });

    test('a step of workdays holds so many, and the next begins on a workday', async () => {
        const steps = async (contract: string) =>
            (await scheduleOf('meeting M { every day the first 5 workdays then every week }', { contract })).meetings
                .flatMap(({ occurrences }) => occurrences)
                .filter(({ status }) => status !== 'dropped')
                .map(({ date, step }) => `${step} ${date}`);
        expect(await steps('2026-01-12 to 2026-01-26')).toEqual([
            '0 2026-01-12',
            '0 2026-01-13',
            '0 2026-01-14',
            '0 2026-01-15',
            '0 2026-01-16',
            '1 2026-01-19',
            '1 2026-01-26',
        ]);
        // From New Year's Day: 2, 5, 7, 8 and 9 January are the five.
        expect(await steps('2026-01-01 to 2026-01-19')).toEqual([
            '0 2026-01-02',
            '0 2026-01-05',
            '0 2026-01-07',
            '0 2026-01-08',
            '0 2026-01-09',
            '1 2026-01-12',
            '1 2026-01-19',
        ]);
    });

    test('the last step may end too', async () => {
        expect(await plannedDays('every month the first 3 months', { contract: '2026-01-31 to 2026-12-31' })).toEqual([
            '2026-01-31',
            '2026-02-28',
            '2026-03-31',
        ]);
    });

    test('ends with a step without end', async () => {
        expect(await plannedDays('every half-year then every week')).toEqual(['2026-01-01', '2026-07-01']);
    });

    test('may hold dates, what hangs on another meeting, and what is as needed', async () => {
        const { M: dates } = await laidOut(`
            meeting Board { every quarter on day 15 }
            meeting M { every month the first 2 months on day 20 then 2 weeks before Board the first 6 months
                then as-needed the first 2 months then on 2026-12-01, 2026-11-10 }`);
        expect(dates).toEqual([
            '2026-01-20 tue planned',
            '2026-02-20 fri planned',
            '2026-04-01 wed planned',
            '2026-07-01 wed planned',
            '2026-11-10 tue planned',
            '2026-12-01 tue planned',
        ]);
    });

    test('names a day once, for the earlier step', async () => {
        const { meetings } = await scheduleOf('meeting M { every week the first 2 weeks then on 2026-01-08, 2026-02-03 }');
        expect(meetings[0]?.occurrences.map(({ planned, step }) => [planned, step])).toEqual([
            ['2026-01-01', 0],
            ['2026-01-08', 0],
            ['2026-02-03', 1],
        ]);
    });
});

describe('modifiers that a cadence can not take count for nothing', () => {
    test.each(['on first tuesday', 'on day 15', 'on 10th workday'])('every week %s', async (position) => {
        expect(await plannedDays(`every week ${position}`, { contract: '2026-01-07 to 2026-01-21' })).toEqual([
            '2026-01-07',
            '2026-01-14',
            '2026-01-21',
        ]);
    });

    test('dates and what hangs on a meeting stay what they are', async () => {
        const { Prep, Fixed } = await laidOut(`
            meeting Board { on 2026-03-12 at 09:00-10:00 }
            meeting Prep { 1 week before Board on monday in may }
            meeting Fixed { on 2026-03-12, 2026-03-11, 2026-03-12 on monday in may at 13:00-14:00 }`);
        expect(Prep).toEqual(['2026-03-05 thu planned']);
        expect(Fixed).toEqual(['2026-03-11 wed 13:00-14:00 planned', '2026-03-12 thu 13:00-14:00 planned']);
    });
});

describe('without a contract', () => {
    test('only written dates stand', async () => {
        expect(
            await laidOut(
                `meeting A { every week } meeting B { on 2026-03-12, 2026-03-21 } meeting C { 2 days after B }
                meeting D { 1 week after contract-start } meeting E { every week starting 2026-01-01 } meeting F { 4 times per year }`,
                { contract: '' },
            ),
        ).toEqual({
            A: [],
            B: ['2026-03-12 thu planned', '2026-03-21 sat planned'],
            C: ['2026-03-16 mon shifted from 2026-03-14: saturday', '2026-03-23 mon planned'],
            D: [],
            E: [],
            F: [],
        });
    });
});
