import { expect, it } from 'vitest';
import { localDay } from '../../../client/commands/local-day.ts';

it('is the day on the wall, in every time zone', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
