import { expect, test } from 'vitest';
import { yearOf } from '../../../language/model/year-of.ts';

test.each([
    ['2026-01-01', 2026],
    ['2026-12-31', 2026],
    ['0099-06-30', 99],
] as const)('%s is of the year %i', (date, year) => {
    expect(yearOf(date)).toBe(year);
});
