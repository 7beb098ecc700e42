import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { timeZoneLines } from '../../../../language/exports/ics/time-zone.ts';

const zones = new Map<string, ICAL.Timezone>();

/** The offset from UTC at a local time, in minutes, as a reader that is not ours takes it from the lines. */
function offsetIn(lines: string, local: string): number {
    let zone = zones.get(lines);
    if (!zone) {
        const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR`));
        zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? []);
        zones.set(lines, zone);
    }
    return zone.utcOffset(ICAL.Time.fromDateTimeString(local)) / 60;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The same by the machine's own knowledge. */
function offsetOn(timeZone: string, local: string): number {
    const wall = Date.parse(`${local}Z`);
    const shown = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, shown);
    const at = (instant: number) => (Date.parse(`${shown.format(instant).replace(' ', 'T')}Z`) - instant) / 60_000;
    return at(wall - at(wall) * 60_000);
}

test.each([
    ['Europe/Stockholm', 2026, 2029],
    ['Europe/London', 2026, 2029],
    ['America/New_York', 2026, 2029],
    ['Asia/Kolkata', 2026, 2029],
    ['Australia/Sydney', 2026, 2029],
    ['UTC', 2026, 2026],
    // Clocks that follow the moon, that stopped changing, and that changed once.
    ['Africa/Casablanca', 2026, 2031],
    ['America/Sao_Paulo', 2017, 2021],
    ['Asia/Amman', 2020, 2024],
    ['Europe/Volgograd', 2017, 2022],
    ['Asia/Pyongyang', 2014, 2019],
])('%s tells the time of every week from %i to %i', (zone, first, last) => {
    const lines = timeZoneLines(zone, first, last);
    const times = weeks(first, last);
    expect(times.map((time) => `${time} ${offsetIn(lines, time)}`)).toEqual(
        times.map((time) => `${time} ${offsetOn(zone, time)}`),
    );
});

/** Nine in the morning, once a week. */
function weeks(first: number, last: number): readonly string[] {
    const times = [];
    for (let week = Date.UTC(first, 0, 1, 9); week < Date.UTC(last, 11, 31); week += 7 * 86_400_000)
        times.push(new Date(week).toISOString().slice(0, 19));
    return times;
}

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
