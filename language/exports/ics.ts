import type { Deal } from '../model/plan.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import { layOutDeal } from '../schedule/lay-out-deal.ts';
import { compare } from '../views/compare.ts';
import { editionOf } from '../views/edition.ts';
import { say } from '../views/say.ts';
import { texts } from '../views/texts.ts';
import { titleOf } from '../views/title-of.ts';
import type { Export, ExportOptions, ToldPlan } from './export.ts';
import type { CalendarDeal } from './ics/calendar-deal.ts';
import type { CalendarEvent } from './ics/calendar-event.ts';
import { contentLine, escaped } from './ics/content-line.ts';
import { dueEvents } from './ics/due-events.ts';
import { meetingEvents } from './ics/meeting-events.ts';
import { momentValue } from './ics/moment.ts';
import { readPreviousCalendar } from './ics/previous-calendar.ts';
import { dealIds } from './ics/uid-of.ts';
import { type Versions, versionsOf } from './ics/versions.ts';
import { type WrittenEvent, writeEvent } from './ics/write-event.ts';
import { zonesTold } from './ics/zones-told.ts';

/**
 * A calendar file by RFC 5545, for Outlook and every other calendar. It names no method: it can be imported, and stored on a server, as it is.
 * The same plan gives the same bytes.
 */
export const ics = {
    format: 'ics',
    isText: true,
    write(plans, options) {
        const previous = options.previous === undefined ? new Map() : readPreviousCalendar(options.previous);
        if (!previous) return undefined;
        const language = plans[0]?.language ?? 'en';
        const deals = dealsOf(plans, options);
        const zones = new Set<string>();
        // Deal by deal, so that of a portfolio no more is in memory than what is written of it.
        const events = deals
            .flatMap((told) => {
                const deal = calendarDeal(told, options);
                zones.add(deal.schedule.timeZone);
                return eventsOf(deal, told.language, options).map(writeEvent);
            })
            .sort(byStart);
        const versions = versionsOf(events, previous, { today: options.today, language });
        const text = [
            contentLine('BEGIN', 'VCALENDAR'),
            contentLine('VERSION', '2.0'),
            contentLine('PRODID', '-//Dialogplan//Dialogplan//EN'),
            contentLine('CALSCALE', 'GREGORIAN'),
            contentLine('X-WR-CALNAME', escaped(calendarName(deals, language, options))),
            ...zonesTold(events, versions.gone, [...zones], options.today),
            ...versions.lines,
            contentLine('END', 'VCALENDAR'),
        ].join('');
        return { content: text, notes: notesOn(versions, options, language) };
    },
} satisfies Export;

interface ToldDeal {
    readonly deal: Deal;
    readonly id: string;
    readonly language: string;
}

/** The deals that are asked for. Their identifiers are the same whichever of a portfolio's are. */
function dealsOf(plans: readonly ToldPlan[], { edition, deal: wanted }: ExportOptions): readonly ToldDeal[] {
    const told = plans.flatMap(({ plan, language }) => editionOf(plan, edition).deals.map((deal) => ({ deal, language })));
    const ids = dealIds(told.map(({ deal }) => deal));
    return told
        .map((one, index) => ({ ...one, id: ids[index] ?? '' }))
        .filter(({ deal }) => wanted === undefined || deal.name === wanted);
}

function calendarDeal({ deal, id }: ToldDeal, { withOptions = false }: ExportOptions): CalendarDeal {
    return { id, schedule: layOutDeal(deal, { withOptions }), workdays: calendarOf(deal) };
}

function eventsOf(deal: CalendarDeal, language: string, { level, edition, who }: ExportOptions): readonly CalendarEvent[] {
    const reader = { language, edition, who };
    return deal.schedule.meetings
        .filter((meeting) => level === undefined || meeting.level.kind === level)
        .flatMap((meeting) => [...meetingEvents(deal, meeting, reader), ...dueEvents(deal, meeting, reader)]);
}

function byStart(a: WrittenEvent, b: WrittenEvent): number {
    return compare(momentValue(a.start), momentValue(b.start)) || compare(a.uid, b.uid);
}

function calendarName(deals: readonly ToldDeal[], language: string, { edition }: ExportOptions): string {
    const titles = deals.map(({ deal }) => titleOf(deal));
    const [first = say(texts.preview.untitled, language)] = titles;
    const name = titles.length > 1 ? say(texts.common.count, language, { title: first, count: titles.length - 1 }) : first;
    return edition === 'internal' ? `${say(texts.calendar.internalEdition, language)}: ${name}` : name;
}

function notesOn(versions: Versions, { previous }: ExportOptions, language: string): readonly string[] {
    const { lines, added, changed, calledOff, kept } = versions;
    const notes = lines.length === 0 ? [say(texts.calendar.empty, language)] : [];
    if (previous === undefined) return notes;
    return [...notes, say(texts.calendar.versions, language, { added, changed, calledOff, kept })];
}
