import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { fill } from '../l10n/render.ts';
import { homeZone, isTimeZone } from '../model/time-zone.ts';
import type { Import, NotUnderstood } from './import.ts';
import { tablePlan } from './table-plan.ts';

/** More dates of a series than a plan lists. */
const most = 200;

/** Words of the table that a calendar becomes, and what is said of its events, in English: the keys of the translations. */
export const icsImportTexts = {
    meeting: 'Meeting',
    date: 'Date',
    time: 'Time',
    place: 'Place',
    participants: 'Participants',
    long: 'This series is longer than the {most} dates that were taken over.',
    undated: 'It cannot be read when this event takes place, so it was left out.',
} as const;

/** Calendar files: each series or event is a meeting, with the dates on which it takes place. */
export const icsImport = {
    format: 'ics',
    read(bytes, options) {
        const events = eventsIn(new TextDecoder().decode(bytes));
        if (!events) return undefined;
        const say = (text: string) => fill(text, options.language ?? 'sv', { most });
        const read = events.map((event) => rowsOf(event, say));
        const { meeting, date, time, place, participants } = icsImportTexts;
        const headings = [meeting, date, time, place, participants].map(say);
        const imported = tablePlan([headings, ...read.flatMap(({ rows }) => rows)], options);
        const notUnderstood = [...read.flatMap((one) => one.notUnderstood), ...(imported?.notUnderstood ?? [])];
        return imported || notUnderstood.length > 0 ? { text: imported?.text, notUnderstood } : undefined;
    },
} satisfies Import;

/** A series or an event, and what stands instead of some of its dates. */
interface CalendarEntry {
    readonly entry: ICAL.Component;
    readonly instead: readonly ICAL.Component[];
}

/** What takes place at all; a date of a series that the file does not hold stands for itself. */
function eventsIn(text: string): readonly CalendarEntry[] | undefined {
    const all = componentsIn(text);
    const isInstead = (one: ICAL.Component) => one.hasProperty('recurrence-id');
    const uid = (one: ICAL.Component) => one.getFirstPropertyValue('uid');
    return all
        ?.filter((one) => !isInstead(one) || !all.some((other) => !isInstead(other) && uid(other) === uid(one)))
        .filter((one) => !isCancelled(one))
        .map((entry) => ({
            entry,
            instead: isInstead(entry) ? [] : all.filter((one) => isInstead(one) && uid(one) === uid(entry)),
        }));
}

function componentsIn(text: string): readonly ICAL.Component[] | undefined {
    try {
        return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    } catch {
        // What is no calendar is no file of this form; the caller says so.
        return undefined;
    }
}

function isCancelled(event: ICAL.Component): boolean {
    return event.getFirstPropertyValue('status') === 'CANCELLED';
}

interface Rows {
    readonly rows: readonly (readonly string[])[];
    readonly notUnderstood: readonly NotUnderstood[];
}

function rowsOf({ entry, instead }: CalendarEntry, say: (text: string) => string): Rows {
    const title = String(entry.getFirstPropertyValue('summary') ?? '');
    const undated = { where: title, what: say(icsImportTexts.undated) };
    const [dated, others] = [instead.filter(isDated), instead.filter((one) => !isDated(one))];
    try {
        if (!isDated(entry)) return { rows: [], notUnderstood: [undated] };
        const { times, isCut } = timesOf(new ICAL.Event(entry, { exceptions: [...dated] }), dated);
        const titled = times.filter(({ item }) => item.summary && item.summary !== title);
        return {
            rows: times.map(({ start, end, item }) => {
                const { date, clock } = local(start, item);
                const hours = clock === undefined ? '' : `${clock}-${local(end, item).clock}`;
                return [title, date, hours, item.location ?? '', namesOf(item)];
            }),
            notUnderstood: [
                ...(isCut ? [{ where: title, what: say(icsImportTexts.long) }] : []),
                ...titled.map(({ start, item }) => ({ where: title, what: `${local(start, item).date}: ${item.summary}` })),
                ...others.map(() => undated),
            ],
        };
    } catch {
        // The library throws where a date or a rule is malformed.
        return { rows: [], notUnderstood: [undated] };
    }
}

function isDated(event: ICAL.Component): boolean {
    return event.hasProperty('dtstart');
}

interface Occurrence {
    readonly start: ICAL.Time;
    readonly end: ICAL.Time;
    /** What tells of this date: the series, or what stands instead of one of its dates. */
    readonly item: ICAL.Event;
}

function timesOf(
    event: ICAL.Event,
    instead: readonly ICAL.Component[],
): { readonly times: readonly Occurrence[]; readonly isCut: boolean } {
    const alone = (item: ICAL.Event): Occurrence => ({ start: item.startDate, end: item.endDate, item });
    if (!event.isRecurring()) return { times: [alone(event)], isCut: false };
    const found: Occurrence[] = [];
    const iterator = event.iterator();
    let next = iterator.next();
    for (; next && found.length < most; next = iterator.next()) {
        const { startDate: start, endDate: end, item } = event.getOccurrenceDetails(next);
        found.push({ start, end, item });
    }
    // A date may both be taken out of its series and be told of: then it takes place as it is told.
    const met = new Set(found.map(({ item }) => item.component));
    const others = next ? [] : instead.filter((one) => !met.has(one)).map((one) => alone(new ICAL.Event(one)));
    return { times: [...found, ...others].filter(({ item }) => !isCancelled(item.component)), isCut: Boolean(next) };
}

/** The day and the time on the clocks of the plan. A time without a zone is that of wherever one is. */
function local(time: ICAL.Time, { component }: ICAL.Event): { readonly date: string; readonly clock: string | undefined } {
    const text = time.toString();
    if (time.isDate) return { date: text.slice(0, 10), clock: undefined };
    const named = component.getFirstProperty('dtstart')?.getParameter('tzid');
    const { tzid } = time.zone;
    const zone = tzid !== 'UTC' && typeof named === 'string' && isTimeZone(named) ? named : undefined;
    if (zone === undefined && tzid === 'floating') return { date: text.slice(0, 10), clock: text.slice(11, 16) };
    const moment = zone
        ? Temporal.PlainDateTime.from(text).toZonedDateTime(zone)
        : Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toZonedDateTimeISO(homeZone);
    const there = moment.withTimeZone(homeZone).toPlainDateTime();
    return { date: there.toPlainDate().toString(), clock: there.toPlainTime().toString().slice(0, 5) };
}

/** Those who are called, by their names. */
function namesOf({ attendees }: ICAL.Event): string {
    return attendees
        .map((one) => String(one.getParameter('cn') ?? ''))
        .filter(Boolean)
        .join(', ');
}
