import type { ExportOptions } from '../../language/exports/export.ts';
import { ics } from '../../language/exports/ics.ts';
import { planOf } from './plan-of.ts';

export interface CalendarOptions extends Partial<ExportOptions> {
    readonly language?: string;
}

/** The calendar of a plan, told in English to whoever it may be sent to, on the day that the tests live in. */
export async function exportedCalendar(text: string, { language = 'en', ...options }: CalendarOptions = {}): Promise<string> {
    const plans = [{ plan: await planOf(text), language }];
    const exported = ics.write(plans, { edition: 'shared', today: '2026-02-01', ...options });
    if (!exported) throw new Error('The previous file is no calendar.');
    return exported.content;
}

const ofDates = /^(?:UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|RRULE|EXDATE|RECURRENCE-ID|STATUS:CANCELLED)/;

/** Of each event of a calendar, in order, the lines that say something about its dates, or those that are asked for; put together where they are folded. */
export function eventsIn(calendar: string, wanted = ofDates): readonly (readonly string[])[] {
    return unfolded(calendar)
        .split('BEGIN:VEVENT\r\n')
        .slice(1)
        .map((event) => event.split('\r\n').filter((line) => wanted.test(line)));
}

export function unfolded(calendar: string): string {
    return calendar.replace(/\r\n /g, '');
}
