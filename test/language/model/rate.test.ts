import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../../language/model/anchors.ts';
import { rateOf } from '../../../language/model/rate.ts';
import { levelPlan } from '../../support/level-plan.ts';
import { dealOf } from '../../support/plan-of.ts';

/** How many times a year meetings with these cadences are held, named M1, M2 … in order. */
async function rates(...cadences: readonly string[]): Promise<readonly (number | undefined)[]> {
    const deal = await dealOf(levelPlan('tactical', cadences));
    return meetingsOf(deal).map((meeting) => rateOf(meeting, deal));
}

test('units of the calendar', async () => {
    expect(
        await rates(
            'every 7 days',
            'every week',
            'every 2 weeks',
            'every month',
            'every quarter',
            'every tertial',
            'every half-year',
        ),
    ).toEqual([52, 52, 26, 12, 4, 3, 2]);
    expect(await rates('every year', 'every 4 years', 'every-other year')).toEqual([1, 0.25, 0.5]);
});

test('times a year, and what is laid out of a range', async () => {
    expect(await rates('3 times per year', 'at-most 3 times per year', '2 to 4 times per year')).toEqual([3, 3, 2]);
    expect(await rates('2 to 4 times per year in march, june, november', '2 to 4 times per year in march')).toEqual([3, 2]);
});

test('named months and weeks leave their share', async () => {
    expect(await rates('every week in march', 'every month in march, june', 'every quarter in march, june, week 40')).toEqual([
        52 / 12,
        2,
        3,
    ]);
    expect(await rates('every year in march, june', 'every 2 years in week 8', 'every week in week 8')).toEqual([2, 0.5, 1]);
    expect(await rates('every day in week 8', 'every day on tuesday', 'every day on tuesday in march')).toEqual([7, 52, 52 / 12]);
});

test('the last step of a chain counts', async () => {
    expect(await rates('every week the first 3 months then every month the first 1 year')).toEqual([12]);
});

test('what hangs on another is held as often, what hangs on the contract or the need not regularly at all', async () => {
    expect(await rates('every month', '2 days before M1', 'together-with M2')).toEqual([12, 12, 12]);
    expect(await rates('2 weeks after contract-start', 'as-needed')).toEqual([0, 0]);
});

test('in a circle, or without a readable cadence, there is no rate', async () => {
    expect(await rates('together-with M2', '2 days after M1', 'together-with M3', 'every 0 weeks')).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
    ]);
});

describe('listed dates count by full years of the contract', () => {
    const rate = async (contract: string, ...dates: readonly string[]) => {
        const deal = await dealOf(levelPlan('tactical', [`on ${dates.join(', ')}`], { contract }));
        return meetingsOf(deal).map((meeting) => rateOf(meeting, deal));
    };
    const days = ['2026-03-18', '2026-10-14', '2027-03-17', '2027-10-13', '2028-04-12'];

    test('one in a last half year makes no more of them', async () => {
        expect(await rate('2026-01-01 to 2028-06-30', ...days)).toEqual([2]);
        expect(await rate('2026-01-01 to 2028-12-31', ...days)).toEqual([5 / 3]);
    });

    test('where there are no others, those of a part of a year count', async () => {
        expect(await rate('2026-01-01 to 2026-06-30', '2026-03-18', '2026-05-20')).toEqual([2]);
        expect(await rate('2026-01-01 to 2027-06-30', '2027-03-17')).toEqual([1]);
    });

    test('without any in the contract there is no rate', async () => {
        expect(await rate('2026-01-01 to 2026-12-31', '2029-03-14')).toEqual([undefined]);
    });
});
