import { type ScheduledDate, say, scheduleList, texts } from '../../language/index.ts';
import { aligned } from './aligned.ts';

/** Dates for a person at a terminal, and how many of the planned ones take place. */
export function scheduleTable(dates: readonly ScheduledDate[], language: string): string {
    if (dates.length === 0) return `${say(texts.schedule.none, language)}\n`;
    const held = dates.filter(({ status }) => status !== 'dropped' && status !== 'cancelled').length;
    const sum = say(texts.schedule.sum, language, { held, planned: dates.length });
    return `${[...aligned(scheduleList(dates, language)), '', sum].join('\n')}\n`;
}
