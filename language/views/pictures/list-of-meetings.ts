import { months } from '../../model/months.ts';
import { dateOf } from '../../schedule/days.ts';
import { capitalised } from '../capitalised.ts';
import { type Html, html } from '../html.ts';
import { phrasesOf } from '../phrases-of.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { letterOf } from './letter-of.ts';
import type { ListPiece } from './list-in-columns.ts';
import { levelMark, rounded } from './marks.ts';
import { pictureTexts } from './picture-texts.ts';
import type { PicturedMeeting, PicturedYear } from './pictured-year.ts';
import { type TextStyle, textLines } from './text-lines.ts';

const styles = {
    heading: { name: 'heading', height: 24, size: 14 },
    item: { name: 'item', height: 18, size: 14 },
    quiet: { name: 'quiet', height: 16, size: 12.5 },
} satisfies Record<string, TextStyle>;
const indent = 30;
const markAt = { x: 11, y: styles.item.height / 2 + 1 };
const gap = { item: 7, section: 9, legend: 4 };
/** More dates than these are counted, not listed. */
const mostDates = 6;

/** What the marks of a year stand for: each level with its meetings, the dialogues, and what is shaded. */
export function listOfMeetings(year: PicturedYear, width: number, language: string): readonly ListPiece[] {
    return [
        ...year.levels.flatMap((level) => levelPieces(level, width, language)),
        ...dialoguePieces(year, width, language),
        ...legendPieces(year, width, language),
    ];
}

function levelPieces(
    { kind, label, meetings }: PicturedYear['levels'][number],
    width: number,
    language: string,
): readonly ListPiece[] {
    return [
        heading(label, width, kind),
        ...meetings.map((meeting) => {
            const mark = html`<g data-level="${kind}"${placeAttributes(meeting.source)}>${levelMark(kind, { ...markAt, size: 8, stands: true })}<text class="mark-number" x="${markAt.x}" y="${rounded(markAt.y + 3.5)}" text-anchor="middle">${meeting.number}</text></g>`;
            return item(mark, { title: meeting.title, told: datesOf(meeting, language) }, width);
        }),
    ];
}

function dialoguePieces({ dialogues }: PicturedYear, width: number, language: string): readonly ListPiece[] {
    if (dialogues.length === 0) return [];
    return [
        heading(say(pictureTexts.dialogues, language), width),
        ...dialogues.map(({ title, where, start, end, source }, index) => {
            const mark = html`<text class="dialogue-letter" x="${markAt.x}" y="${styles.item.height - 4}" text-anchor="middle"${placeAttributes(source)}>${letterOf(index)}</text>`;
            const days = [...new Set([start, end])].map((day) => shortDate(dateOf(day), language)).join(' – ');
            return item(mark, { title, told: [days, where].filter(Boolean).join(' · ') }, width);
        }),
    ];
}

function legendPieces({ free }: PicturedYear, width: number, language: string): readonly ListPiece[] {
    const kinds = (['closed', 'holiday'] as const).filter((kind) => free.some((one) => one.kind === kind));
    return kinds.map((kind, index) => {
        const lines = textLines(legendOf(kind, free, language), styles.quiet, { left: indent, right: width });
        const shade = html`<rect class="free ${kind}" x="2" y="3" width="18" height="12" rx="2"/>`;
        return {
            before: index === 0 ? gap.section : 0,
            height: lines.height + gap.legend,
            svg: html`${shade}${lines.svg}`,
        };
    });
}

function heading(text: string, width: number, kind?: string): ListPiece {
    const { name, ...style } = styles.heading;
    const lines = textLines(text, { ...style, name: kind ? `${name} ${kind}` : name }, { right: width });
    return { before: gap.section, leads: true, ...lines };
}

function item(mark: Html, { title, told }: { title: string; told: string }, width: number): ListPiece {
    const name = textLines(title, styles.item, { left: indent, right: width });
    const dates = textLines(told, styles.quiet, { left: indent, right: width, top: name.height });
    return { height: name.height + dates.height + gap.item, svg: html`${mark}${name.svg}${dates.svg}` };
}

/** Closed times by their reasons; of holidays the name is enough. */
function legendOf(kind: 'closed' | 'holiday', free: PicturedYear['free'], language: string): string {
    if (kind === 'holiday') return say(pictureTexts.holiday, language);
    return [...new Set(free.filter((one) => one.kind === 'closed').map(({ text }) => text))].join('; ');
}

function datesOf({ dates }: PicturedMeeting, language: string): string {
    const held = dates.filter(({ stands }) => stands);
    if (held.length === 0) return say(pictureTexts.noDates, language);
    if (held.length <= mostDates) return held.map(({ date }) => shortDate(date, language)).join(', ');
    return say(pictureTexts.times, language, { count: held.length });
}

/** 7/4 in Swedish, 7 Apr in English: a day of a year that is known. */
function shortDate(date: string, language: string): string {
    const [, month = 0, day = 0] = date.split('-').map(Number);
    if (language === 'sv') return `${day}/${month}`;
    const name = months[month - 1];
    return `${day} ${name && capitalised(phrasesOf(language).months[name]).slice(0, 3)}`;
}
