import { phrasesOf } from '../views/phrases-of.ts';
import { say } from '../views/say.ts';
import type { ScheduleRow } from '../views/schedule-rows.ts';
import { texts } from '../views/texts.ts';
import { csv } from './csv.ts';

const { scheduleList } = texts;

/** A schedule for a spreadsheet, with headings and words in the reader's language. */
export function scheduleCsv(rows: readonly ScheduleRow[], language: string): string {
    const phrases = phrasesOf(language);
    const headings = [
        scheduleList.date,
        scheduleList.start,
        scheduleList.end,
        scheduleList.timeZone,
        scheduleList.deal,
        scheduleList.level,
        scheduleList.meeting,
        scheduleList.title,
        scheduleList.place,
        scheduleList.participants,
        scheduleList.status,
        scheduleList.planned,
        scheduleList.reason,
    ].map((heading) => say(heading, language));
    const body = rows.map((row) => [
        row.date,
        row.start,
        row.end,
        row.timeZone,
        row.deal,
        phrases.levels[row.level],
        row.meeting,
        row.title,
        row.place,
        row.participants.join(', '),
        say(scheduleList[row.status === 'planned' ? 'asPlanned' : row.status], language),
        row.planned,
        row.reason,
    ]);
    return csv([headings, ...body], language);
}
