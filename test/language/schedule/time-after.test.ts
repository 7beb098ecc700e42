import { expect, test } from 'vitest';
import type { AgendaItem } from '../../../language/model/meeting.ts';
import { timeAfter } from '../../../language/schedule/time-after.ts';

const item = (minutes: number | undefined): AgendaItem => ({ category: undefined, text: 'x', minutes, by: undefined });

test('a meeting after another lasts as long as its agenda, else one hour', () => {
    const morning = { start: '08:00', end: '09:15' };
    expect(timeAfter(morning, [item(20), item(undefined), item(25)])).toEqual({ start: '09:15', end: '10:00' });
    expect(timeAfter(morning, [item(undefined)])).toEqual({ start: '09:15', end: '10:15' });
    expect(timeAfter(morning, [])).toEqual({ start: '09:15', end: '10:15' });
});

test('it ends with the day, and after an all-day meeting is all day itself', () => {
    expect(timeAfter({ start: '22:00', end: '23:30' }, [])).toEqual({ start: '23:30', end: '23:59' });
    expect(timeAfter({ start: '22:00', end: '23:59' }, [])).toBe(undefined);
    expect(timeAfter(undefined, [item(20)])).toBe(undefined);
});
