import { type ast, clockOf, minutesIn, minutesOf, say } from '../../../../language/index.ts';
import { meetingAt } from '../../meeting-at.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';
import { nextOccurrence } from './next-occurrence.ts';

/** In minutes. What is planned beyond midnight is told by the clock of the next day. */
const aDay = 24 * 60;

/** When each item of an agenda begins, at the hours of the next meeting, and what they take in all. */
export const agendaFollows: Follows<ast.Agenda> = (pointed) => {
    const { node, schedule, language } = pointed;
    const items = meetingAt(node, schedule)?.meeting.agenda ?? [];
    const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
    if (minutes === 0) return [];
    const time = nextOccurrence(node, pointed)?.occurrence.time;
    if (!time) return [say(followsTexts.agendaTotalOnly, language, { minutes })];
    let at = minutesOf(time.start);
    const timetable = items.map(({ text, minutes: length = 0 }) => {
        const line = say(followsTexts.agendaItem, language, { time: clockOf(at % aDay), text });
        at += length;
        return line;
    });
    // An item of unknown length makes all times after it guesses.
    const isKnown = items.slice(0, -1).every((item) => item.minutes !== undefined);
    return [...(isKnown ? timetable : []), say(followsTexts.agendaTotal, language, { minutes, length: minutesIn(time) })];
};
