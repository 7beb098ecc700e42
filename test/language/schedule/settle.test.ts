import { describe, expect, test } from 'vitest';
import { datesOf, laidOut } from '../../support/laid-out.ts';

const summer = 'country SE closed week 28 to week 31 "Summer"';

describe('a date that is no workday', () => {
    test('shifts to the next workday', async () => {
        expect(await datesOf('every month on first monday', { contract: '2026-04-01 to 2026-04-30' })).toEqual([
            '2026-04-07 tue shifted from 2026-04-06: annandag påsk SE',
        ]);
    });

    test('in the last week of a closure shifts, in an earlier one drops', async () => {
        expect(await datesOf('every month on first tuesday', { buyer: summer, contract: '2027-07-01 to 2027-09-30' })).toEqual([
            '2027-07-06 tue planned',
            '2027-08-09 mon shifted from 2027-08-03: Buyer closed Summer',
            '2027-09-07 tue planned',
        ]);
        expect(await datesOf('every month on second tuesday', { buyer: summer, contract: '2027-07-01 to 2027-09-30' })).toEqual([
            '2027-07-13 tue dropped: Buyer closed Summer, until a-week',
            '2027-08-10 tue planned',
            '2027-09-14 tue planned',
        ]);
    });

    test('shifts seven days at most', async () => {
        const closed = (last: string) => ({
            buyer: `country SE closed 2026-03-02 to ${last}`,
            contract: '2026-03-02 to 2026-04-01',
        });
        expect(await datesOf('every month', closed('2026-03-08'))).toEqual([
            '2026-03-09 mon shifted from 2026-03-02: Buyer closed',
        ]);
        expect(await datesOf('every month', closed('2026-03-09'))).toEqual([
            '2026-03-02 mon dropped: Buyer closed, until a-week',
        ]);
    });

    test('never shifts onto or past the next planned date, even one that is dropped', async () => {
        // Every week in the closure has its date, and only the last one finds a workday before the next.
        expect(await datesOf('every week on monday', { buyer: summer, contract: '2026-07-20 to 2026-08-09' })).toEqual([
            '2026-07-20 mon dropped: Buyer closed Summer, until next-occurrence',
            '2026-07-27 mon dropped: Buyer closed Summer, until next-occurrence',
            '2026-08-03 mon planned',
        ]);
        expect(await datesOf('every week on tuesday', { contract: '2026-12-20 to 2027-01-09' })).toEqual([
            '2026-12-22 tue planned',
            '2026-12-29 tue planned',
            '2027-01-05 tue planned',
        ]);
        expect(await datesOf('every 2 days', { contract: '2026-12-24 to 2026-12-31' })).toEqual([
            '2026-12-24 thu dropped: julafton SE, until next-occurrence',
            '2026-12-26 sat dropped: annandag jul SE, until next-occurrence',
            '2026-12-28 mon planned',
            '2026-12-30 wed planned',
        ]);
    });

    test('never shifts into the next step of a chain', async () => {
        const cadence = 'every month the first 2 days then every week on monday';
        expect(await datesOf(cadence, { contract: '2026-05-30 to 2026-06-12' })).toEqual([
            '2026-05-30 sat dropped: saturday, until next-occurrence',
            '2026-06-01 mon planned',
            '2026-06-08 mon planned',
        ]);
    });

    test('never shifts past the contract', async () => {
        expect(await datesOf('every month on last workday', { contract: '2026-12-01 to 2026-12-31' })).toEqual([
            '2026-12-30 wed planned',
        ]);
        expect(await datesOf('every month on day 31', { contract: '2026-12-01 to 2026-12-31' })).toEqual([
            '2026-12-31 thu dropped: nyårsafton SE, until contract-end',
        ]);
        expect(await datesOf('every week', { contract: '2026-01-01 to 2026-01-01' })).toEqual([
            '2026-01-01 thu dropped: nyårsdagen SE, until contract-end',
        ]);
    });

    test('counts what any party has, and names it', async () => {
        const around = {
            supplier: 'country NO closed 2026-05-15 to 2026-05-15 "Planning"',
            contract: '2026-05-11 to 2026-05-29',
        };
        expect(await datesOf('every week on friday', around)).toEqual([
            '2026-05-18 mon shifted from 2026-05-15: Supplier closed Planning',
            '2026-05-22 fri planned',
            '2026-05-29 fri planned',
        ]);
        expect(await datesOf('every week on monday', around)).toEqual([
            '2026-05-11 mon planned',
            '2026-05-18 mon planned',
            '2026-05-26 tue shifted from 2026-05-25: Andre pinsedag NO',
        ]);
    });
});

test('what hangs on a meeting moves the way it hangs, within the same limits', async () => {
    const { Before, After, Close } = await laidOut(
        `meeting Board { on 2026-04-07, 2026-06-08 }
        meeting Before { 1 day before Board }
        meeting After { 5 days after Board }
        meeting Close { 3 days before Daily }
        meeting Daily { on 2026-03-09, 2026-03-10, 2026-03-11 }`,
    );
    expect(Before).toEqual([
        '2026-04-02 thu shifted from 2026-04-06: annandag påsk SE',
        '2026-06-05 fri shifted from 2026-06-07: sunday',
    ]);
    expect(After).toEqual(['2026-04-13 mon shifted from 2026-04-12: sunday', '2026-06-15 mon shifted from 2026-06-13: saturday']);
    expect(Close).toEqual([
        '2026-03-06 fri planned',
        '2026-03-07 sat dropped: saturday, until next-occurrence',
        '2026-03-08 sun dropped: sunday, until next-occurrence',
    ]);
});
