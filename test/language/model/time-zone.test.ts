import { expect, test } from 'vitest';
import { isTimeZone } from '../../../language/model/time-zone.ts';

test('zones are known by their names, not by differences to UTC', () => {
    expect(['Europe/Stockholm', 'UTC', 'America/Argentina/Buenos_Aires'].map(isTimeZone)).toEqual([true, true, true]);
    expect(['Europe/Stokholm', '+01:00', '', 'Stockholm', 'Europe/Stokholm'].map(isTimeZone)).toEqual(
        Array.from({ length: 5 }, () => false),
    );
});
