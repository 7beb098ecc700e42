import { expect, test } from 'vitest';
import { isHeldIn } from '../../../language/schedule/forum-periods.ts';
import { namedPeriod } from '../../../language/schedule/named-periods.ts';
import { planOf } from '../../support/plan-of.ts';

test('months and weeks of a year, also where weeks reach into the next', () => {
    expect(namedPeriod({ month: 'february' }, 2028)).toEqual({ start: '2028-02-01', end: '2028-02-29' });
    expect(namedPeriod({ week: 26 }, 2026)).toEqual({ start: '2026-06-22', end: '2026-06-28' });
    expect(namedPeriod({ week: 1 }, 2026)).toEqual({ start: '2025-12-29', end: '2026-01-04' });
    expect(namedPeriod({ week: 53 }, 2026)).toEqual({ start: '2026-12-28', end: '2027-01-03' });
    expect(namedPeriod({ week: 53 }, 2027)).toBeUndefined();
});

/** Whether a forum that says when it is held is held on one of the days. */
const held = async (says: string, start: string, end = start) => {
    const [forum] = (await planOf(`forum F {\n  ${says}\n}\n`)).forums;
    return forum && isHeldIn(forum, { start, end });
};

test('a week at the turn of the year is held in both', async () => {
    expect(await held('every year in week 1', '2025-12-29')).toBe(true);
    expect(await held('every year in week 1', '2026-01-04')).toBe(true);
    expect(await held('every year in week 1', '2026-01-05')).toBe(false);
    expect(await held('every year in week 53', '2027-01-02')).toBe(true);
    expect(await held('every year in week 53', '2027-12-31')).toBe(false);
});

test('an interval is counted from its first year; without one every year counts', async () => {
    expect(await held('every 3 years from 2025 in may', '2028-05-01')).toBe(true);
    expect(await held('every 3 years from 2025 in may', '2027-05-01')).toBe(false);
    expect(await held('every 3 years from 2025 in may', '2022-05-01')).toBe(false);
    expect(await held('every-other year in may', '2027-05-01')).toBe(true);
});

test('without any dates it is not known to be held', async () => {
    expect(await held('place "Visby"', '2026-01-01', '2026-12-31')).toBe(false);
});
