import { dateOf } from '../../schedule/days.ts';
import { dateInProse, datesInProse, periodInTable } from '../format-date.ts';
import { say } from '../say.ts';
import { pictureTexts } from './picture-texts.ts';
import type { PicturedMeeting, PicturedYear } from './pictured-year.ts';

/** What takes place in a year, a sentence for each meeting: for those who do not see its picture. */
export function describeYear({ levels, dialogues, year }: PicturedYear, language: string): readonly string[] {
    const said = levels.flatMap(({ label, meetings }) => meetings.map((meeting) => describeMeeting(meeting, label, language)));
    const told = dialogues.map(
        ({ title, start, end }) =>
            `${title}: ${start === end ? dateInProse(dateOf(start), language) : periodInTable({ start: dateOf(start), end: dateOf(end) })}.`,
    );
    return said.length + told.length > 0 ? [...said, ...told] : [say(pictureTexts.nothing, language, { year })];
}

function describeMeeting({ title, dates }: PicturedMeeting, level: string, language: string): string {
    const held = dates.filter(({ stands }) => stands);
    const values = {
        level,
        meeting: title,
        dates: datesInProse(
            held.map(({ date }) => date),
            language,
        ),
    };
    if (held.length === 0) return say(pictureTexts.meetingNone, language, { level, meeting: title });
    return held.length === 1
        ? say(pictureTexts.meetingOnce, language, values)
        : say(pictureTexts.meetingLine, language, { ...values, count: held.length });
}
