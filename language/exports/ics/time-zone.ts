import { Temporal } from 'temporal-polyfill';
import { contentLine } from './content-line.ts';

/** A change of the clocks: local time before it, and the offsets from UTC on both sides. */
interface Change {
    readonly at: Temporal.PlainDateTime;
    readonly from: string;
    readonly to: string;
    readonly isDaylight: boolean;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * What a zone's clocks do in the years from one to another, both included: a reader of the file need not know the zone. Changes that follow a rule
 * all the time are written as one, since some calendars read nothing else; any others one by one.
 */
export function timeZoneLines(timeZone: string, firstYear: number, lastYear: number): string {
    // A year more at either end: the first dates need the change before them, and a rule shows only over years.
    const [from, to] = [firstYear - 1, lastYear + 1];
    const changes = changesOf(timeZone, from, to);
    const kinds = new Map<string, Change[]>();
    for (const change of changes) {
        const key = `${change.from} ${change.to}`;
        kinds.set(key, [...(kinds.get(key) ?? []), change]);
    }
    const parts = [...kinds.values()].map((kind) => observanceLines(kind, from, to));
    // Where no change of each year says what it is until the first one, the zone begins with what it had.
    const isSettled = changes[0]?.at.year === from;
    return [
        contentLine('BEGIN', 'VTIMEZONE'),
        contentLine('TZID', timeZone),
        ...(isSettled ? [] : [steadyLines(offsetAt(timeZone, from))]),
        ...parts,
        contentLine('END', 'VTIMEZONE'),
    ].join('');
}

function changesOf(timeZone: string, firstYear: number, lastYear: number): readonly Change[] {
    const changes: Change[] = [];
    let next = startOf(firstYear, timeZone).getTimeZoneTransition('next');
    for (; next && next.year <= lastYear; next = next.getTimeZoneTransition('next')) {
        const before = next.subtract({ nanoseconds: 1 });
        changes.push({
            at: next.toPlainDateTime().add({ nanoseconds: before.offsetNanoseconds - next.offsetNanoseconds }),
            from: before.offset,
            to: next.offset,
            isDaylight: next.offsetNanoseconds > before.offsetNanoseconds,
        });
    }
    return changes;
}

function startOf(year: number, timeZone: string): Temporal.ZonedDateTime {
    return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
}

function offsetAt(timeZone: string, year: number): string {
    return startOf(year, timeZone).offset;
}

/** Changes of one kind: by their rule, or one by one. */
function observanceLines(changes: readonly Change[], firstYear: number, lastYear: number): string {
    const [first] = changes;
    const rule = changes.length === lastYear - firstYear + 1 ? yearlyRule(changes) : undefined;
    return first && rule ? observance(first, rule) : changes.map((change) => observance(change)).join('');
}

function observance({ at, from, to, isDaylight }: Change, rule?: string): string {
    const kind = isDaylight ? 'DAYLIGHT' : 'STANDARD';
    return [
        contentLine('BEGIN', kind),
        contentLine('DTSTART', localTime(at)),
        ...(rule ? [contentLine('RRULE', rule)] : []),
        contentLine('TZOFFSETFROM', offset(from)),
        contentLine('TZOFFSETTO', offset(to)),
        contentLine('END', kind),
    ].join('');
}

/** `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` where the clocks change on such a day in each of successive years. */
function yearlyRule(changes: readonly Change[]): string | undefined {
    const [first] = changes;
    if (!first) return undefined;
    const { month, dayOfWeek } = first.at;
    const time = first.at.toPlainTime();
    const isAlike = ({ at }: Change, index: number) =>
        at.year === first.at.year + index && at.month === month && at.dayOfWeek === dayOfWeek && at.toPlainTime().equals(time);
    if (!changes.every(isAlike)) return undefined;
    const nth = Math.ceil(first.at.day / 7);
    const isLast = changes.every(({ at }) => at.day + 7 > at.daysInMonth);
    if (!isLast && !changes.every(({ at }) => Math.ceil(at.day / 7) === nth)) return undefined;
    return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${isLast ? -1 : nth}${weekdays[dayOfWeek - 1]}`;
}

/** What a zone has before any change. */
function steadyLines(difference: string): string {
    return [
        contentLine('BEGIN', 'STANDARD'),
        contentLine('DTSTART', '19700101T000000'),
        contentLine('TZOFFSETFROM', offset(difference)),
        contentLine('TZOFFSETTO', offset(difference)),
        contentLine('END', 'STANDARD'),
    ].join('');
}

function localTime(time: Temporal.PlainDateTime): string {
    return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** `+01:00` as `+0100`. */
function offset(text: string): string {
    return text.replaceAll(':', '');
}
