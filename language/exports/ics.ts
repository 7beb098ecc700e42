import type { IsoDate } from '../model/values.ts';
import { layOutDeal } from '../schedule/lay-out-deal.ts';
import type { DealSchedule } from '../schedule/schedule.ts';
import { editionOf } from '../views/edition.ts';
import { say } from '../views/say.ts';
import { texts } from '../views/texts.ts';
import { titleOf } from '../views/title-of.ts';
import type { Export, ExportOptions } from './export.ts';
import type { CalendarEvent } from './ics/calendar-event.ts';
import { contentLine, escaped } from './ics/content-line.ts';
import { dueEvents } from './ics/due-events.ts';
import { meetingEvents } from './ics/meeting-events.ts';
import { momentValue } from './ics/moment.ts';
import { readPreviousCalendar } from './ics/previous-calendar.ts';
import { timeZoneLines } from './ics/time-zone.ts';
import { versionedLines } from './ics/versions.ts';
import { writeEvent } from './ics/write-event.ts';
import { isMeant } from './who.ts';

/**
 * A calendar file by RFC 5545, for Outlook and every other calendar. It names no method: it can be imported, and stored on a server, as it is.
 * The same plan gives the same bytes.
 */
export const ics: Export = {
    format: 'ics',
    write(plans, options) {
        const previous = options.previous === undefined ? new Map() : readPreviousCalendar(options.previous);
        if (!previous) return undefined;
        const schedules = plans
            .flatMap((plan) => editionOf(plan, options.edition).deals)
            .filter(({ name }) => options.deal === undefined || name === options.deal)
            .map((deal) => layOutDeal(deal, { withOptions: options.withOptions ?? false }));
        const events = schedules.flatMap((schedule) => eventsOf(schedule, options)).sort(byStart);
        return [
            contentLine('BEGIN', 'VCALENDAR'),
            contentLine('VERSION', '2.0'),
            contentLine('PRODID', '-//Dialogplan//Dialogplan//EN'),
            contentLine('CALSCALE', 'GREGORIAN'),
            contentLine('X-WR-CALNAME', escaped(calendarName(schedules, options))),
            ...zoneLines(events),
            ...versionedLines(events.map(writeEvent), previous, options.today),
            contentLine('END', 'VCALENDAR'),
        ].join('');
    },
};

function eventsOf(schedule: DealSchedule, options: ExportOptions): readonly CalendarEvent[] {
    const { level, who } = options;
    return schedule.meetings
        .filter((meeting) => level === undefined || meeting.level.kind === level)
        .flatMap((meeting) => [...meetingEvents(schedule, meeting, options), ...dueEvents(schedule, meeting, options)])
        .filter(({ people }) => who === undefined || people.some((one) => isMeant(one, who)));
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
    return compare(momentValue(a.start), momentValue(b.start)) || compare(a.uid, b.uid);
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

function yearOf(date: IsoDate): number {
    return Number(date.slice(0, 4));
}

function calendarName(schedules: readonly DealSchedule[], { language, edition }: ExportOptions): string {
    const titles = schedules.map(({ deal }) => titleOf(deal));
    const [first = say(texts.preview.untitled, language)] = titles;
    const name = titles.length > 1 ? say(texts.common.count, language, { title: first, count: titles.length - 1 }) : first;
    return edition === 'internal' ? `${say(texts.calendar.internalEdition, language)}: ${name}` : name;
}

/** The zones in which times are told, for the years of those times. */
function zoneLines(events: readonly CalendarEvent[]): readonly string[] {
    const years = new Map<string, { first: number; last: number }>();
    for (const { start, until } of events) {
        if (!start.time) continue;
        const [year, last] = [yearOf(start.date), yearOf(until)];
        const known = years.get(start.timeZone) ?? { first: year, last };
        years.set(start.timeZone, { first: Math.min(known.first, year), last: Math.max(known.last, last) });
    }
    return [...years].sort(([a], [b]) => compare(a, b)).map(([zone, { first, last }]) => timeZoneLines(zone, first, last));
}
