import type { IsoDate } from '../model/values.ts';
import { dayOf, weekdayOf } from '../schedule/days.ts';
import { clock } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import type { ScheduledDate } from './scheduled-date.ts';
import { type Column, type Table, tableOf } from './table.ts';
import { texts } from './texts.ts';

const { schedule } = texts;

/** Some dates to be read from the top: when, what, where, and why not on its day. The deal is told where there are several. */
export function scheduleList(dates: readonly ScheduledDate[], language: string): Table {
    const hasSeveral = new Set(dates.map(({ deal, dealTitle }) => `${deal} ${dealTitle}`)).size > 1;
    const deal: readonly Column<ScheduledDate>[] = hasSeveral
        ? [[say(schedule.deal, language), ({ dealTitle }) => dealTitle]]
        : [];
    return tableOf(dates, [
        [say(schedule.date, language), ({ date }) => `${shortWeekday(date, language)} ${date}`],
        [
            say(schedule.time, language),
            ({ start, end }) => (start && end ? clock({ start, end }) : say(schedule.allDay, language)),
        ],
        ...deal,
        [say(schedule.level, language), ({ levelText }) => levelText],
        [say(schedule.meeting, language), ({ title }) => title],
        [say(schedule.place, language), ({ place }) => place ?? ''],
        [say(schedule.change, language), ({ change }) => change ?? ''],
    ]);
}

/** "tis", "Tue": both tongues shorten to three letters. */
function shortWeekday(date: IsoDate, language: string): string {
    return (phrasesOf(language).weekdays[weekdayOf(dayOf(date)) - 1] ?? '').slice(0, 3);
}
