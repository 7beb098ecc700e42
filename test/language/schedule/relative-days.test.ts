import { describe, expect, test } from 'vitest';
import { datesOf, laidOut } from '../../support/laid-out.ts';

describe('before or after a meeting', () => {
    test('follows its final date', async () => {
        const { Prep, Follow } = await laidOut(
            `meeting Board { every quarter on day 6 at 09:00-11:00
                except 2026-07-06 moved to 2026-07-08 except 2026-10-06 cancelled "Merger" }
            meeting Prep { 5 workdays before Board at 13:00-14:00 }
            meeting Follow { 1 month after Board }`,
        );
        expect(Prep).toEqual([
            // From 7 January, to which Epiphany shifts: 5 and 2 January, 30, 29 and 23 December.
            '2025-12-23 tue 13:00-14:00 dropped: outside-contract',
            '2026-03-27 fri 13:00-14:00 planned',
            '2026-07-01 wed 13:00-14:00 planned',
            '2026-09-29 tue 13:00-14:00 dropped: anchor-gone Board',
        ]);
        expect(Follow).toEqual([
            '2026-02-09 mon shifted from 2026-02-07: saturday',
            '2026-05-07 thu planned',
            '2026-08-10 mon shifted from 2026-08-08: saturday',
            '2026-11-06 fri dropped: anchor-gone Board',
        ]);
    });

    test('is dropped outside the contract, also where it would shift there', async () => {
        const { Prep, Follow } = await laidOut(
            'meeting Board { on 2026-03-03, 2026-03-19 } meeting Prep { 2 days before Board } meeting Follow { 2 days after Board }',
            { contract: '2026-03-01 to 2026-03-21' },
        );
        expect(Prep).toEqual(['2026-03-01 sun dropped: outside-contract', '2026-03-17 tue planned']);
        expect(Follow).toEqual(['2026-03-05 thu planned', '2026-03-21 sat dropped: saturday, until contract-end']);
    });

    test('takes months from the date itself', async () => {
        const { Prep } = await laidOut('meeting Board { on 2026-03-31 } meeting Prep { 1 month before Board }');
        expect(Prep).toEqual(['2026-02-27 fri shifted from 2026-02-28: saturday']);
    });

    test('follows a chain of meetings, whatever their order', async () => {
        const { Papers, Prep } = await laidOut(
            `meeting Papers { 1 week before Prep } meeting Prep { 1 week before Board }
            meeting Board { on 2026-03-19, 2026-05-21 except 2026-05-21 cancelled }`,
        );
        expect(Prep).toEqual(['2026-03-12 thu planned', '2026-05-14 thu dropped: anchor-gone Board']);
        expect(Papers).toEqual(['2026-03-05 thu planned', '2026-05-07 thu dropped: anchor-gone Prep']);
    });

    test('begins where its own start is written', async () => {
        const { Prep } = await laidOut(
            'meeting Board { every quarter on day 12 } meeting Prep { 1 week before Board starting 2026-07-01 }',
        );
        expect(Prep).toEqual(['2026-07-06 mon planned', '2026-10-05 mon planned']);
    });

    test('is in order, though a moved meeting is not', async () => {
        const { Prep } = await laidOut(
            `meeting Board { on 2026-03-12, 2026-03-19, 2026-03-26 except 2026-03-12 moved to 2026-03-27 }
            meeting Prep { 1 day before Board }`,
        );
        expect(Prep).toEqual(['2026-03-18 wed planned', '2026-03-25 wed planned', '2026-03-26 thu planned']);
    });

    test('one that prepares two meetings on one day is one, and stands while either does', async () => {
        const { Prep } = await laidOut(
            `meeting Board { on 2026-03-30, 2026-03-31 except 2026-03-30 cancelled } meeting Prep { 1 month before Board }`,
        );
        expect(Prep).toEqual(['2026-02-27 fri shifted from 2026-02-28: saturday']);
    });

    test('of a meeting without dates, or of nobody, has none', async () => {
        const { A, C } = await laidOut('meeting A { 1 week before B } meeting B { as-needed } meeting C { 1 week before Gone }');
        expect([A, C]).toEqual([[], []]);
    });
});

describe('before or after an event of the contract', () => {
    const signed = 'phase during { signed 2025-12-05 }';

    test('once, inside the contract or not', async () => {
        expect(await datesOf('2 weeks after contract-start')).toEqual(['2026-01-15 thu planned']);
        expect(await datesOf('2 weeks before contract-start')).toEqual(['2025-12-18 thu planned']);
        expect(await datesOf('3 months before contract-end at 10:00-11:00')).toEqual(['2026-09-30 wed 10:00-11:00 planned']);
        expect(await datesOf('1 month after contract-end')).toEqual(['2027-02-01 mon shifted from 2027-01-31: sunday']);
        expect(await datesOf('10 workdays after signed', { deal: signed })).toEqual(['2025-12-19 fri planned']);
        expect(await datesOf('10 workdays after signed')).toEqual([]);
    });

    test('moves to a workday, back or on', async () => {
        expect(await datesOf('1 week before contract-start')).toEqual(['2025-12-23 tue shifted from 2025-12-25: juldagen SE']);
        expect(await datesOf('5 days after contract-start')).toEqual([
            '2026-01-07 wed shifted from 2026-01-06: trettondedag jul SE',
        ]);
    });
});

describe('together with another meeting', () => {
    test('goes with it, and begins when it ends', async () => {
        const { Walk, Talk, Lunch } = await laidOut(
            `meeting Contract { on 2026-03-14, 2026-06-15, 2026-09-15 at 13:00-14:30
                except 2026-06-15 moved to 2026-06-19 at 08:00-09:00 except 2026-09-15 cancelled }
            meeting Walk { together-with Contract }
            meeting Talk { together-with Contract agenda { "Now" 15 min "Then" 1 h "Any other business" } }
            meeting Lunch { together-with Contract at 12:00-13:00 }`,
        );
        expect(Walk).toEqual([
            '2026-03-14 sat 14:30-15:30 planned',
            '2026-06-19 fri 09:00-10:00 planned',
            '2026-09-15 tue 14:30-15:30 dropped: anchor-gone Contract',
        ]);
        expect(Talk?.[0]).toBe('2026-03-14 sat 14:30-15:45 planned');
        expect(Lunch?.[1]).toBe('2026-06-19 fri 12:00-13:00 planned');
    });

    test('goes with one that is held before the contract begins', async () => {
        const { B } = await laidOut(
            'meeting A { every week the first 2 weeks starting 2 weeks before contract-start } meeting B { together-with A }',
            { contract: '2026-03-02 to 2026-12-31' },
        );
        expect(B).toEqual(['2026-02-16 mon planned', '2026-02-23 mon planned']);
    });

    test('is all day with one that is', async () => {
        const { B } = await laidOut('meeting A { on 2026-03-12 } meeting B { together-with A }');
        expect(B).toEqual(['2026-03-12 thu planned']);
    });
});
