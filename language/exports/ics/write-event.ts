import type { IsoDate } from '../../model/values.ts';
import type { Attendee } from '../../schedule/schedule.ts';
import type { CalendarEvent, Reminder } from './calendar-event.ts';
import { contentLine, escaped, escapedList } from './content-line.ts';
import { mailto } from './mailto.ts';
import { type Moment, momentLine, momentValue } from './moment.ts';

/** What of an event is the same as long as the event is. */
export interface WrittenEvent {
    readonly uid: string;
    /** Whether it stands instead of one date of a series. */
    readonly isChangedDate: boolean;
    readonly start: Moment;
    /** The day of a series' last date; of any other event, its own. */
    readonly until: IsoDate;
    /** Its lines but for the identifier, the version and the stamp. */
    readonly lines: string;
}

export function writeEvent(event: CalendarEvent): WrittenEvent {
    const { start, end, instead, except } = event;
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
        ...(event.isInternal ? [contentLine('CLASS', 'CONFIDENTIAL')] : peopleLines(event)),
        ...(event.reminder ? reminderLines(event.reminder, start) : []),
    ];
    return { uid: event.uid, isChangedDate: instead !== undefined, start, until: event.until, lines: lines.join('') };
}

/** An event as it stands in the file. `stamp` is the day it was last changed. */
export function eventLines({ uid, lines }: Pick<WrittenEvent, 'uid' | 'lines'>, sequence: number, stamp: IsoDate): string {
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

interface Reached {
    readonly attendee: Attendee;
    readonly address: string;
}

/**
 * Who calls, and who is called: all who have a mail address, since that is what calendars know people by; the others are named in the text. Of the
 * internal edition nobody is called, for calendars send what they hold to those who are: its text would leave the house.
 */
function peopleLines({ people }: CalendarEvent): readonly string[] {
    const reached = people.flatMap((attendee): Reached[] => {
        const address = mailto(attendee.person?.email);
        return address ? [{ attendee, address }] : [];
    });
    // The chair calls, or else the first who can be reached; not a guest, who comes now and then, while the one who calls to a series is the same.
    const caller =
        reached.find(({ attendee }) => attendee.part === 'chair') ?? reached.find(({ attendee }) => attendee.part !== 'guest');
    // Attendees need an organiser (RFC 5545, 3.8.4.1).
    if (!caller) return [];
    // Who has a due date alone is asked for no answer.
    const answer: Readonly<Record<string, string>> = reached.length > 1 ? { PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' } : {};
    const attendees = reached.map((one) =>
        personLine('ATTENDEE', one, { CUTYPE: 'INDIVIDUAL', ROLE: roles[one.attendee.part], ...answer }),
    );
    return [personLine('ORGANIZER', caller, {}), ...attendees];
}

function personLine(name: string, { attendee, address }: Reached, parameters: Readonly<Record<string, string>>): string {
    const { person } = attendee;
    return contentLine(name, address, { ...parameters, CN: person?.fullName ?? person?.name ?? '' });
}

/** At the hour of the meeting; for one without an hour, at nine in the morning. */
function reminderLines({ days, text }: Reminder, { time }: Moment): readonly string[] {
    return [
        contentLine('BEGIN', 'VALARM'),
        contentLine('ACTION', 'DISPLAY'),
        contentLine('DESCRIPTION', escaped(text)),
        // Reckoned from the start: Outlook knows no other way. A day without an hour starts at midnight.
        contentLine('TRIGGER', time ? `-P${days}D` : days > 1 ? `-P${days - 1}DT15H` : '-PT15H'),
        contentLine('END', 'VALARM'),
    ];
}
