import { type ast, isAt, ownerOf, say } from '../../../../language/index.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';
import { nextOccurrence } from './next-occurrence.ts';

/** When each item of an agenda begins, at the hours of the next meeting, and what they take in all. */
export const agendaFollows: Follows<ast.Agenda> = (pointed) => {
    const { node, deal, language } = pointed;
    const owner = ownerOf<ast.Meeting>(node, 'Meeting');
    const meeting = owner && deal?.governance?.levels.flatMap(({ meetings }) => meetings).find((one) => isAt(one, owner));
    const items = meeting?.agenda ?? [];
    const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
    if (minutes === 0) return [];
    const time = nextOccurrence(node, pointed)?.occurrence.time;
    if (!time) return [say(followsTexts.agendaTotalOnly, language, { minutes })];
    let at = minutesOf(time.start);
    const timetable = items.map(({ text, minutes: length = 0 }) => {
        const line = say(followsTexts.agendaItem, language, { time: clockOf(at), text });
        at += length;
        return line;
    });
    const length = minutesOf(time.end) - minutesOf(time.start);
    // An item of unknown length makes all times after it guesses.
    const isKnown = items.slice(0, -1).every((item) => item.minutes !== undefined);
    return [...(isKnown ? timetable : []), say(followsTexts.agendaTotal, language, { minutes, length })];
};

function minutesOf(time: string): number {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
}

function clockOf(minutes: number): string {
    return [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
