import { Temporal } from 'temporal-polyfill';
import { dateInProse } from '../views/format-date.ts';
import { phrasesOf } from '../views/phrases-of.ts';
import { say } from '../views/say.ts';
import type { ScheduleRow } from '../views/schedule-rows.ts';
import { texts } from '../views/texts.ts';
import { aligned } from './aligned.ts';

const { schedule, scheduleList } = texts;

/** A schedule for a person at a terminal: aligned columns, the weekday with each date, and in words what became of it. */
export function scheduleTable(rows: readonly ScheduleRow[], language: string): string {
    const severalDeals = new Set(rows.map(({ deal }) => deal)).size > 1;
    const head = [
        scheduleList.date,
        '',
        scheduleList.time,
        ...(severalDeals ? [scheduleList.deal] : []),
        scheduleList.level,
        scheduleList.meeting,
        scheduleList.place,
        scheduleList.remark,
    ].map((heading) => (heading === '' ? '' : say(heading, language)));
    const body = rows.map((row) => [
        row.date,
        weekday(row, language).slice(0, 3),
        row.start && row.end ? `${row.start}–${row.end}` : '',
        ...(severalDeals ? [row.deal] : []),
        phrasesOf(language).levels[row.level],
        row.title,
        row.place ?? '',
        remark(row, language),
    ]);
    return aligned([head, ...body]);
}

function weekday({ date }: ScheduleRow, language: string): string {
    return phrasesOf(language).weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
}

/** "moved from 6 April 2026: annandag påsk"; nothing for what stands on its planned date. */
function remark({ status, planned, date, reason }: ScheduleRow, language: string): string {
    if (status === 'planned') return '';
    if (status === 'moved' && planned === date) return reason ?? '';
    const what =
        status === 'dropped' || status === 'cancelled'
            ? say(schedule[status], language)
            : say(schedule.movedFrom, language, { date: dateInProse(planned, language) });
    return reason ? say(schedule.because, language, { what, why: reason }) : what;
}
