import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { timeZoneLines } from '../../../../language/exports/ics/time-zone.ts';

/** The offset from UTC at a local time, in minutes, as a reader that is not ours takes it from the lines. */
function offsetIn(lines: string, local: string): number {
    const zone = new ICAL.Timezone(
        new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR`)).getFirstSubcomponent('vtimezone') ?? [],
    );
    return zone.utcOffset(ICAL.Time.fromDateTimeString(local)) / 60;
}

/** The same by the machine's own knowledge. */
function offsetOn(timeZone: string, local: string): number {
    const wall = Date.parse(`${local}Z`);
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    const at = (instant: number) => (Date.parse(`${shown.format(instant).replace(' ', 'T')}Z`) - instant) / 60_000;
    return at(wall - at(wall) * 60_000);
}

describe.each([
    'Europe/Stockholm',
    'Europe/London',
    'Europe/Helsinki',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Sydney',
    'Africa/Casablanca',
    'UTC',
])('%s', (zone) => {
    const lines = timeZoneLines(zone, 2026, 2029);

    test('tells the time of every week of its years', () => {
        for (let week = Date.UTC(2026, 0, 5, 9); week < Date.UTC(2029, 11, 31); week += 7 * 86_400_000) {
            const local = new Date(week).toISOString().slice(0, 19);
            expect(`${local} ${offsetIn(lines, local)}`).toBe(`${local} ${offsetOn(zone, local)}`);
        }
    });
});

test('a zone whose clocks follow a rule is told by it', () => {
    expect(timeZoneLines('Europe/Stockholm', 2026, 2026).split('\r\n')).toEqual([
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Stockholm',
        'BEGIN:DAYLIGHT',
        'DTSTART:20250330T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20251026T030000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'END:VTIMEZONE',
        '',
    ]);
});
