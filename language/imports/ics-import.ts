import ICAL from 'ical.js';
import type { Import } from './import.ts';
import { tablePlan } from './table-plan.ts';

/** More dates of a series than a plan lists. */
const most = 200;

/** Calendar files: each series or event is a meeting, with the dates on which it takes place. */
export const icsImport = {
    format: 'ics',
    read(bytes, options) {
        const events = eventsIn(new TextDecoder().decode(bytes));
        if (!events) return undefined;
        const rows = events.flatMap((event) =>
            datesOf(event).map((date) => [event.summary ?? '', date, timeOf(event), event.location ?? '', namesOf(event)]),
        );
        return tablePlan([['Meeting', 'Date', 'Time', 'Place', 'Participants'], ...rows], options);
    },
} satisfies Import;

function eventsIn(text: string): readonly ICAL.Event[] | undefined {
    try {
        const calendar = new ICAL.Component(ICAL.parse(text));
        return calendar
            .getAllSubcomponents('vevent')
            .filter((one) => one.getFirstPropertyValue('status') !== 'CANCELLED')
            .map((one) => new ICAL.Event(one));
    } catch {
        // What is no calendar is no file of this form; the caller says so.
        return undefined;
    }
}

function datesOf(event: ICAL.Event): readonly string[] {
    if (!event.isRecurring()) return [event.startDate.toString().slice(0, 10)];
    const dates: string[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next && dates.length < most; next = iterator.next())
        dates.push(next.toString().slice(0, 10));
    return dates;
}

function timeOf({ startDate, endDate }: ICAL.Event): string {
    if (startDate.isDate) return '';
    const clock = (time: ICAL.Time) => time.toString().slice(11, 16);
    return `${clock(startDate)}-${clock(endDate)}`;
}

/** Those who are called, by their names. */
function namesOf({ attendees }: ICAL.Event): string {
    return attendees
        .map((one) => String(one.getParameter('cn') ?? ''))
        .filter(Boolean)
        .join(', ');
}
