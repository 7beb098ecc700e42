import { describe, expect, test } from 'vitest';
import { countPerContractYear, meetingLoad } from '../../../language/schedule/per-contract-year.ts';
import { scheduleOf } from '../../../language/schedule/schedule-of.ts';
import { upcoming } from '../../../language/schedule/upcoming.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { dealOf } from '../../support/plan-of.ts';

const scheduled = async (cadence: string, contract?: string) => scheduleOf(await dealOf(datedPlan(cadence, contract)));

async function counted(cadence: string, contract?: string) {
    const { meetings, bounds } = await scheduled(cadence, contract);
    return bounds && countPerContractYear(meetings[0]?.occurrences ?? [], bounds);
}

describe('how often something takes place in a contract year', () => {
    test.each([
        ['the same each year', 'every year in march', undefined, { least: 1, most: 1 }],
        // 6 July 2026 falls away, since all four weeks from then on are closed; 5 July 2027 does not.
        ['what falls away does not count', 'every month on first monday', undefined, { least: 11, most: 12 }],
        ['a year begins on the contract’s day', 'on 2026-03-02, 2027-02-26', '2026-03-01 to 2028-02-29', { least: 0, most: 2 }],
        ['a year that is only begun does not count', 'on 2028-02-01', '2026-01-01 to 2028-06-30', { least: 0, most: 0 }],
        ['a leap day is the end of a year', 'every year in may', '2024-03-01 to 2028-02-29', { least: 1, most: 1 }],
    ])('%s', async (_what, cadence, contract, count) => {
        expect(await counted(cadence, contract)).toEqual(count);
    });

    test('a contract of less than a year has none', async () => {
        expect(await counted('every month on first tuesday', '2026-01-01 to 2026-12-30')).toBeUndefined();
        expect(await counted('every month on first tuesday', '2026-01-01 to 2026-12-31')).toEqual({ least: 11, most: 11 });
    });
});

test('what meetings take is reckoned for a year, or for a contract that lasts less', async () => {
    const { meetings, hours, isPerYear } = meetingLoad(await scheduled('every year in march at 09:00-10:30'));
    expect([meetings.toFixed(2), hours.toFixed(2), isPerYear]).toEqual(['1.00', '1.50', true]);
    const short = await scheduled('every month on first tuesday at 09:00-10:00', '2026-01-01 to 2026-03-31');
    expect(meetingLoad(short)).toEqual({ meetings: 3, hours: 3, isPerYear: false });
});

test('what is coming begins today, in the order of its dates', async () => {
    const { meetings } = await scheduled(
        'on 2026-01-13, 2026-02-10, 2026-03-10\n        except 2026-03-10 moved to 2026-02-03 "Earlier"',
    );
    const dates = meetings.map((meeting) => upcoming(meeting, '2026-02-03').map(({ date }) => date));
    expect(dates).toEqual([['2026-02-03', '2026-02-10']]);
});

test('a deal is laid out once', async () => {
    const deal = await dealOf(datedPlan('every month'));
    expect(scheduleOf(deal)).toBe(scheduleOf(deal));
});
