import { Temporal } from 'temporal-polyfill';
import { type Day, monthOf, yearOf } from './days.ts';

/** How far a zone's clocks are ahead of UTC in a year: at its start, and from each change on. */
interface YearOfClocks {
    readonly offset: number;
    readonly changes: readonly { readonly at: number; readonly offset: number }[];
}

const zones = new Map<string, Map<number, YearOfClocks>>();

/** Minutes by which an IANA zone's clocks are ahead of UTC on a day, when they show so many minutes after midnight. */
export function utcOffset(zone: string, day: Day, minutes: number): number {
    const year = yearOf(monthOf(day));
    let years = zones.get(zone);
    if (!years) {
        years = new Map();
        zones.set(zone, years);
    }
    let clocks = years.get(year);
    if (!clocks) {
        clocks = clocksIn(zone, year);
        years.set(year, clocks);
    }
    let { offset } = clocks;
    for (const change of clocks.changes) if (change.at <= day * 1440 + minutes) offset = change.offset;
    return offset;
}

function clocksIn(zone: string, year: number): YearOfClocks {
    const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
    const changes: { at: number; offset: number }[] = [];
    let offset = offsetOf(start);
    for (let next = start.getTimeZoneTransition('next'); next?.year === year; next = next.getTimeZoneTransition('next')) {
        // By the clocks as they went until then: of an hour that comes twice, the first is meant.
        changes.push({ at: next.epochMilliseconds / 60_000 + offset, offset: offsetOf(next) });
        offset = offsetOf(next);
    }
    return { offset: offsetOf(start), changes };
}

function offsetOf({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
    return offsetNanoseconds / 60_000_000_000;
}
