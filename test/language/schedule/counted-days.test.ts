import { describe, expect, test } from 'vitest';
import { datesOf } from '../../support/laid-out.ts';

/** A cadence, the contract, and every date it gives. */
type Case = readonly [cadence: string, contract: string, dates: readonly string[]];

const gives = async (cadence: string, contract: string, dates: readonly string[]) =>
    expect(await datesOf(cadence, { contract })).toEqual(dates);

describe('days and weeks', () => {
    const cases: readonly Case[] = [
        [
            'every 2 weeks on tuesday at 09:00-10:00',
            '2026-01-01 to 2026-02-20',
            [
                '2026-01-07 wed 09:00-10:00 shifted from 2026-01-06: trettondedag jul SE',
                '2026-01-20 tue 09:00-10:00 planned',
                '2026-02-03 tue 09:00-10:00 planned',
                '2026-02-17 tue 09:00-10:00 planned',
            ],
        ],
        // Without a weekday it is the start's.
        [
            'every week',
            '2026-01-02 to 2026-01-22',
            ['2026-01-02 fri planned', '2026-01-09 fri planned', '2026-01-16 fri planned'],
        ],
        // The first Tuesday of March begins the fortnights.
        [
            'every-other week on tuesday in march',
            '2026-01-01 to 2026-12-31',
            ['2026-03-03 tue planned', '2026-03-17 tue planned', '2026-03-31 tue planned'],
        ],
        [
            'every week in week 8, week 20',
            '2026-01-01 to 2027-12-31',
            [
                '2026-02-19 thu planned',
                '2026-05-15 fri shifted from 2026-05-14: Kristi himmelsfärdsdag SE',
                '2027-02-25 thu planned',
                '2027-05-20 thu planned',
            ],
        ],
        // 2026 has a week 53, whose Friday lies in 2027; 2027 has none.
        [
            'every week on friday in week 53',
            '2026-01-01 to 2028-01-31',
            ['2027-01-04 mon shifted from 2027-01-01: nyårsdagen SE'],
        ],
        [
            'every 3 days',
            '2026-01-07 to 2026-01-20',
            [
                '2026-01-07 wed planned',
                '2026-01-12 mon shifted from 2026-01-10: saturday',
                '2026-01-13 tue planned',
                '2026-01-16 fri planned',
                '2026-01-19 mon planned',
            ],
        ],
        [
            'every day on tuesday',
            '2026-01-01 to 2026-01-26',
            ['2026-01-07 wed shifted from 2026-01-06: trettondedag jul SE', '2026-01-13 tue planned', '2026-01-20 tue planned'],
        ],
    ];
    test.each(cases)('%s', gives);

    test('every day, the weekend has no room before Monday', async () => {
        expect(await datesOf('every day', { contract: '2026-02-26 to 2026-03-02' })).toEqual([
            '2026-02-26 thu planned',
            '2026-02-27 fri planned',
            '2026-02-28 sat dropped: saturday, until next-occurrence',
            '2026-03-01 sun dropped: sunday, until next-occurrence',
            '2026-03-02 mon planned',
        ]);
    });
});

describe('months and what is made of them', () => {
    const cases: readonly Case[] = [
        // Without `on` the start's day is kept, reckoned from the first each time: a short month does not shorten those after it.
        [
            'every month',
            '2026-01-31 to 2026-05-31',
            [
                '2026-02-02 mon shifted from 2026-01-31: saturday',
                '2026-03-02 mon shifted from 2026-02-28: saturday',
                '2026-03-31 tue planned',
                '2026-04-30 thu planned',
                '2026-05-31 sun dropped: sunday, until contract-end',
            ],
        ],
        [
            'every month on day 31',
            '2027-11-02 to 2028-03-31',
            [
                '2027-11-30 tue planned',
                '2028-01-03 mon shifted from 2027-12-31: nyårsafton SE',
                '2028-01-31 mon planned',
                '2028-02-29 tue planned',
                '2028-03-31 fri planned',
            ],
        ],
        [
            'every month on last friday',
            '2026-01-31 to 2026-04-30',
            ['2026-02-27 fri planned', '2026-03-27 fri planned', '2026-04-24 fri planned'],
        ],
        [
            'every month on 10th workday',
            '2026-01-17 to 2026-06-30',
            [
                '2026-02-13 fri planned',
                '2026-03-13 fri planned',
                '2026-04-16 thu planned',
                '2026-05-18 mon planned',
                '2026-06-12 fri planned',
            ],
        ],
        [
            'every quarter on first monday',
            '2026-01-15 to 2026-12-31',
            ['2026-02-02 mon planned', '2026-05-04 mon planned', '2026-08-03 mon planned', '2026-11-02 mon planned'],
        ],
        [
            'every tertial on last workday',
            '2026-01-01 to 2026-12-31',
            ['2026-01-30 fri planned', '2026-05-29 fri planned', '2026-09-30 wed planned'],
        ],
        [
            'every half-year',
            '2024-02-29 to 2026-03-31',
            [
                '2024-02-29 thu planned',
                '2024-08-29 thu planned',
                '2025-02-28 fri planned',
                '2025-08-29 fri planned',
                '2026-03-02 mon shifted from 2026-02-28: saturday',
            ],
        ],
        // A weekday alone keeps its place in the month: the third Tuesday, and the last where it was the fifth.
        [
            'every month on tuesday starting 2026-01-15',
            '2026-01-01 to 2026-04-30',
            ['2026-01-20 tue planned', '2026-02-17 tue planned', '2026-03-17 tue planned', '2026-04-21 tue planned'],
        ],
        [
            'every month on thursday starting 2026-01-29',
            '2026-01-01 to 2026-04-30',
            ['2026-01-29 thu planned', '2026-02-26 thu planned', '2026-03-26 thu planned', '2026-04-30 thu planned'],
        ],
        // `in` only filters: the quarters are counted from the first February.
        [
            'every quarter in february, march',
            '2026-01-15 to 2027-12-31',
            ['2026-02-16 mon shifted from 2026-02-15: sunday', '2027-02-15 mon planned'],
        ],
        [
            'every half-year on tuesday in week 8, week 34',
            '2026-01-01 to 2027-12-31',
            ['2026-02-17 tue planned', '2026-08-18 tue planned', '2027-02-23 tue planned', '2027-08-24 tue planned'],
        ],
    ];
    test.each(cases)('%s', gives);

    test('a month without so many workdays says so', async () => {
        const buyer = 'country SE closed 2026-07-01 to 2026-07-20 "Summer"';
        const contract = '2026-06-01 to 2026-08-31';
        expect(await datesOf('every month on 10th workday', { contract, buyer })).toEqual([
            '2026-06-12 fri planned',
            '2026-07-31 fri dropped: too-few-workdays',
            '2026-08-14 fri planned',
        ]);
    });
});

describe('years', () => {
    const cases: readonly Case[] = [
        [
            'every year',
            '2024-02-29 to 2028-12-31',
            [
                '2024-02-29 thu planned',
                '2025-02-28 fri planned',
                '2026-03-02 mon shifted from 2026-02-28: saturday',
                '2027-03-01 mon shifted from 2027-02-28: sunday',
                '2028-02-29 tue planned',
            ],
        ],
        [
            'every 2 years in november on second wednesday',
            '2026-01-01 to 2031-12-31',
            ['2026-11-11 wed planned', '2028-11-08 wed planned', '2030-11-13 wed planned'],
        ],
        // All named months are meant, from the first that comes.
        [
            'every year in june, march on first monday starting 2026-04-01',
            '2026-01-01 to 2027-12-31',
            ['2026-06-01 mon planned', '2027-03-01 mon planned', '2027-06-07 mon planned'],
        ],
        // ISO years: week 1 of 2025 begins in 2024, week 53 of 2020 ends in 2021.
        [
            'every year in week 1 on monday',
            '2024-06-01 to 2027-12-31',
            ['2024-12-30 mon planned', '2025-12-29 mon planned', '2027-01-04 mon planned'],
        ],
        [
            'every year in week 53 on friday',
            '2021-01-01 to 2027-12-31',
            ['2021-01-04 mon shifted from 2021-01-01: nyårsdagen SE', '2027-01-04 mon shifted from 2027-01-01: nyårsdagen SE'],
        ],
        ['every year in week 20, november', '2026-01-12 to 2026-12-31', ['2026-05-11 mon planned', '2026-11-02 mon planned']],
    ];
    test.each(cases)('%s', gives);
});
