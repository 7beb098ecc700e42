import { calendarOf } from '../../schedule/calendar-of.ts';
import { dateOf, dayOf } from '../../schedule/days.ts';
import { capitalised } from '../capitalised.ts';
import { dateInProse } from '../format-date.ts';
import { onlyLevel } from '../only-level.ts';
import { phrasesOf } from '../phrases-of.ts';
import { say } from '../say.ts';
import { scheduleRows } from '../schedule-rows.ts';
import { texts } from '../texts.ts';
import { weekdayInProse } from '../weekday-in-prose.ts';
import { annexTexts } from './annex-texts.ts';
import { type Draft, type DraftSection, pictureBlock } from './draft.ts';
import { cell, head, muted, plain, tableOf } from './runs.ts';

/** The meetings of twelve months: from the day it is written, or from the contract's start where that is still ahead. */
export function scheduleSection(draft: Draft): readonly DraftSection[] {
    const { deal, language, today, id, level: wanted } = draft;
    const { schedule } = onlyLevel(draft, wanted);
    if (schedule.meetings.length === 0) return [];
    const from = schedule.bounds && schedule.bounds.start > today ? schedule.bounds.start : today;
    const until = calendarOf(deal).reckon(from, { amount: 12, unit: 'month' }, 'after');
    const rows = scheduleRows([{ schedule, language }]).filter(({ date }) => date >= from && date < until);
    const span = { start: dateInProse(from, language), end: dateInProse(dateOf(dayOf(until) - 1), language) };
    const list = texts.scheduleList;
    const levels = phrasesOf(language).levels;
    const table = tableOf(
        [
            [say(list.date, language), 5],
            [say(list.time, language), 4],
            [say(list.meeting, language), 6],
            [say(list.level, language), 5],
            [say(list.place, language), 7],
            [say(annexTexts.remark, language), 6],
        ],
        rows.map(({ date, start, end, title, level, place, status, reason }) => [
            head([plain(date), muted(` ${weekdayInProse(date, language)}`)]),
            cell(start && end ? `${start}–${end}` : undefined),
            cell(title),
            cell(capitalised(levels[level])),
            cell(place ?? undefined),
            cell(status === 'planned' ? undefined : [say(list[status], language), reason].filter(Boolean).join(': ')),
        ]),
    );
    const said = say(rows.length > 0 ? annexTexts.scheduleOf : annexTexts.scheduleNone, language, span);
    return [
        {
            id: `${id}-schedule`,
            depth: 0,
            title: say(annexTexts.schedule, language),
            blocks: [
                { kind: 'paragraph', runs: [plain(said)] },
                ...(rows.length > 0 ? [table] : []),
                ...pictureBlock('wheel', draft),
                ...pictureBlock('calendar', draft),
            ],
        },
    ];
}
