import { describe, expect, test } from 'vitest';
import { datesOf, plannedDays } from '../../support/laid-out.ts';

describe('spread over the year', () => {
    test('on whole months from the start, its day kept', async () => {
        expect(await datesOf('4 times per year', { contract: '2026-01-31 to 2027-02-28' })).toEqual([
            '2026-02-02 mon shifted from 2026-01-31: saturday',
            '2026-04-30 thu planned',
            '2026-07-31 fri planned',
            '2026-11-02 mon shifted from 2026-10-31: alla helgons dag SE',
            '2027-02-01 mon shifted from 2027-01-31: sunday',
        ]);
    });

    test('a position takes the first fit on or after', async () => {
        expect(await plannedDays('5 times per year on second tuesday', { contract: '2026-01-20 to 2027-01-31' })).toEqual([
            '2026-02-10',
            '2026-04-14',
            '2026-06-09',
            '2026-09-08',
            '2026-11-10',
        ]);
        expect(await plannedDays('2 times per year on 10th workday')).toEqual(['2026-01-16', '2026-07-14']);
        expect(await plannedDays('2 times per year on day 31')).toEqual(['2026-01-31', '2026-07-31']);
        expect(await plannedDays('2 times per year on friday')).toEqual(['2026-01-02', '2026-07-03']);
    });

    test('more than twelve on days, as evenly as they go', async () => {
        expect(await plannedDays('13 times per year', { contract: '2026-01-01 to 2026-03-31' })).toEqual([
            '2026-01-01',
            '2026-01-29',
            '2026-02-26',
            '2026-03-26',
        ]);
        expect(await plannedDays('366 times per year', { contract: '2027-12-31 to 2028-12-30' })).toHaveLength(366);
        expect(await plannedDays('999999999 times per year')).toHaveLength(365);
    });

    test('those that meet on one day are one', async () => {
        expect(await plannedDays('24 times per year on first tuesday', { contract: '2026-01-01 to 2026-03-31' })).toEqual([
            '2026-01-06',
            '2026-02-03',
            '2026-03-03',
        ]);
    });

    test('the least of a range, the number of a bound', async () => {
        const twice = ['2026-01-01', '2026-07-01'];
        expect(await plannedDays('2 to 4 times per year')).toEqual(twice);
        expect(await plannedDays('at-least 2 times per year')).toEqual(twice);
        expect(await plannedDays('at-most 2 times per year')).toEqual(twice);
    });

    test('years are counted from the start of the cadence, whichever the step', async () => {
        const cadence = 'every month the first 2 months then 3 times per year';
        expect(await plannedDays(cadence, { contract: '2026-01-15 to 2027-01-31' })).toEqual([
            '2026-01-15',
            '2026-02-15',
            '2026-05-15',
            '2026-09-15',
            '2027-01-15',
        ]);
    });
});

describe('in months or weeks', () => {
    test('all that are named, on the day of the start', async () => {
        expect(await datesOf('3 times per year in february, may, september', { contract: '2026-01-31 to 2026-12-31' })).toEqual([
            '2026-03-02 mon shifted from 2026-02-28: saturday',
            '2026-06-01 mon shifted from 2026-05-31: sunday',
            '2026-09-30 wed planned',
        ]);
    });

    test('whatever their number says', async () => {
        const three = ['2026-02-11', '2026-05-13', '2026-09-09'];
        const named = 'in february, may, september on second wednesday';
        expect(await plannedDays(`2 to 4 times per year ${named}`)).toEqual(three);
        expect(await plannedDays(`4 times per year ${named}`)).toEqual(three);
    });

    test('a weekday alone is the first of the month that is not too early', async () => {
        const contract = '2026-01-20 to 2027-02-28';
        expect(await plannedDays('2 times per year in january, july on tuesday', { contract })).toEqual([
            '2026-01-20',
            '2026-07-07',
            '2027-01-05',
        ]);
    });

    test('weeks, on the weekday of the start or the one asked for', async () => {
        expect(await plannedDays('2 times per year in week 20, week 8')).toEqual(['2026-02-19', '2026-05-14']);
        expect(await plannedDays('2 times per year in week 8, week 20 on monday')).toEqual(['2026-02-16', '2026-05-11']);
        expect(await plannedDays('2 times per year in week 8, week 20 on day 15')).toEqual(['2026-05-15']);
    });
});
