import { isTimeZone } from '../../model/time-zone.ts';
import type { IsoDate } from '../../model/values.ts';
import { yearOf } from '../../model/year-of.ts';
import type { PreviousEvent } from './previous-calendar.ts';
import { timeZoneLines } from './time-zone.ts';
import type { WrittenEvent } from './write-event.ts';

/**
 * The zones in which a calendar tells times, each for the years of those times. A calendar must hold something (RFC 5545, 3.6): one without entries
 * has the zones of its deals.
 */
export function zonesTold(
    events: readonly WrittenEvent[],
    gone: readonly PreviousEvent[],
    ofDeals: readonly string[],
    today: IsoDate,
): readonly string[] {
    const years = new Map<string, { first: number; last: number }>();
    const add = (zone: string, year: number) => {
        const known = years.get(zone) ?? { first: year, last: year };
        years.set(zone, { first: Math.min(known.first, year), last: Math.max(known.last, year) });
    };
    for (const { start, until } of events) {
        if (!start.time) continue;
        add(start.timeZone, yearOf(start.date));
        add(start.timeZone, yearOf(until));
    }
    for (const line of gone.flatMap(({ lines }) => lines)) {
        const [, zone, year] = /^DTSTART;TZID=([^:;]+):(\d{4})/.exec(line) ?? [];
        if (zone && isTimeZone(zone)) add(zone, Number(year));
    }
    if (events.length + gone.length === 0) for (const zone of ofDeals.length > 0 ? ofDeals : ['UTC']) add(zone, yearOf(today));
    return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([zone, { first, last }]) => timeZoneLines(zone, first, last));
}
