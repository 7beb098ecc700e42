import type { IsoDate } from '../../model/values.ts';
import type { Attendee } from '../../schedule/schedule.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { contentLine, escaped, escapedList } from './content-line.ts';
import { momentLine, momentValue } from './moment.ts';

/** What of an event is the same as long as the event is. */
export interface WrittenEvent {
    readonly uid: string;
    /** Its lines but for the version and the stamp. */
    readonly lines: string;
}

export function writeEvent(event: CalendarEvent): WrittenEvent {
    const { start, end, instead, except, people } = event;
    const organiser = organiserOf(people);
    const lines = [
        ...(instead ? [momentLine('RECURRENCE-ID', instead)] : []),
        momentLine('DTSTART', start),
        momentLine('DTEND', end),
        ...(event.rule ? [contentLine('RRULE', event.rule)] : []),
        ...except.map((moment) => momentLine('EXDATE', moment)),
        contentLine('SUMMARY', escaped(event.summary)),
        ...(event.location ? [contentLine('LOCATION', escaped(event.location))] : []),
        ...(event.description ? [contentLine('DESCRIPTION', escaped(event.description))] : []),
        contentLine('CATEGORIES', escapedList(event.categories)),
        contentLine('STATUS', 'CONFIRMED'),
        contentLine('TRANSP', event.isBusy ? 'OPAQUE' : 'TRANSPARENT'),
        ...(organiser ? [personLine('ORGANIZER', organiser, {})] : []),
        // Attendees need an organiser (RFC 5545, 3.8.4.1), and both an address; who has none is named in the text.
        ...(organiser ? people.filter(hasAddress).map(attendeeLine) : []),
        ...(event.remindDays === undefined ? [] : reminderLines(event, event.remindDays)),
    ];
    return { uid: event.uid, lines: lines.join('') };
}

/** An event as it stands in the file. `stamp` is the day it was last changed. */
export function eventLines({ uid, lines }: WrittenEvent, sequence: number, stamp: IsoDate): string {
    return [
        contentLine('BEGIN', 'VEVENT'),
        contentLine('UID', escaped(uid)),
        contentLine('DTSTAMP', `${momentValue({ date: stamp, time: '00:00' })}Z`),
        contentLine('SEQUENCE', `${sequence}`),
        lines,
        contentLine('END', 'VEVENT'),
    ].join('');
}

const roles: Readonly<Record<Attendee['part'], string>> = {
    chair: 'CHAIR',
    participant: 'REQ-PARTICIPANT',
    guest: 'OPT-PARTICIPANT',
};

/** The chair, or else the first who can be reached. */
function organiserOf(people: readonly Attendee[]): Attendee | undefined {
    const reached = people.filter(hasAddress);
    return reached.find(({ part }) => part === 'chair') ?? reached[0];
}

function attendeeLine(attendee: Attendee): string {
    return personLine('ATTENDEE', attendee, {
        CUTYPE: 'INDIVIDUAL',
        ROLE: roles[attendee.part],
        PARTSTAT: 'NEEDS-ACTION',
        RSVP: 'TRUE',
    });
}

function personLine(name: string, { person }: Attendee, parameters: Readonly<Record<string, string>>): string {
    return contentLine(name, `mailto:${person?.email ?? ''}`, { ...parameters, CN: person?.fullName ?? person?.name ?? '' });
}

/** An address that can't be mistaken for anything else in the file. */
const address = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

function hasAddress({ person }: Attendee): boolean {
    return person?.email !== undefined && address.test(person.email);
}

/** At the hour of the meeting; for one without an hour, and for a day of its own, at nine in the morning. */
function reminderLines({ start, summary }: CalendarEvent, days: number): readonly string[] {
    const trigger = start.time ? `-P${days}D` : days > 0 ? `-P${days - 1}DT15H` : 'PT9H';
    return [
        contentLine('BEGIN', 'VALARM'),
        contentLine('ACTION', 'DISPLAY'),
        contentLine('DESCRIPTION', escaped(summary)),
        contentLine('TRIGGER', trigger),
        contentLine('END', 'VALARM'),
    ];
}
