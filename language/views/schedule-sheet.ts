import { say } from './say.ts';
import type { ScheduledDate } from './scheduled-date.ts';
import { type Table, tableOf } from './table.ts';
import { texts } from './texts.ts';

const { schedule } = texts;

/** All that is known of some dates, for a spreadsheet: a column for each thing one may want to sort or filter by. */
export function scheduleSheet(dates: readonly ScheduledDate[], language: string): Table {
    return tableOf(dates, [
        [say(schedule.date, language), ({ date }) => date],
        [say(schedule.start, language), ({ start }) => start ?? ''],
        [say(schedule.end, language), ({ end }) => end ?? ''],
        [say(schedule.timeZone, language), ({ timeZone }) => timeZone],
        [say(schedule.deal, language), ({ dealTitle }) => dealTitle],
        [say(schedule.level, language), ({ levelText }) => levelText],
        [say(schedule.meeting, language), ({ title }) => title],
        [say(schedule.place, language), ({ place }) => place ?? ''],
        [say(schedule.participants, language), ({ people }) => people.join(', ')],
        [say(schedule.status, language), ({ statusText }) => statusText],
        [say(schedule.planned, language), ({ planned }) => planned],
        [say(schedule.reason, language), ({ reason }) => reason ?? ''],
    ]);
}
