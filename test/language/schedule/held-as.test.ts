import { expect, test } from 'vitest';
import { isHeldAs } from '../../../language/schedule/held-as.ts';
import type { Occurrence } from '../../../language/schedule/schedule.ts';
import { takesPlace } from '../../../language/schedule/takes-place.ts';

const shifted: Occurrence = {
    index: 0,
    number: 1,
    step: 0,
    planned: '2026-01-06',
    date: '2026-01-07',
    time: undefined,
    status: 'shifted',
    reason: undefined,
};

test('an entry is about an occurrence by its own day, or by the one it says was planned', () => {
    const about = (date: string, planned?: string) => isHeldAs({ date, planned }, shifted);
    expect([about('2026-01-06'), about('2026-01-07'), about('2026-01-08')]).toEqual([true, true, false]);
    expect([about('2026-01-08', '2026-01-06'), about('2026-01-08', '2026-01-07')]).toEqual([true, true]);
    expect(about('2026-01-07', '2026-01-13')).toBe(false);
});

test('what has no number does not take place', () => {
    expect(takesPlace(shifted)).toBe(true);
    expect(takesPlace({ ...shifted, number: undefined, status: 'dropped' })).toBe(false);
});
