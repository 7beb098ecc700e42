import { dateOf } from '../../schedule/days.ts';
import { type Html, html } from '../html.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { wrapText } from '../wrap-text.ts';
import { letterOf } from './letter-of.ts';
import { levelMark, rounded } from './marks.ts';
import { pictureTexts } from './picture-texts.ts';
import type { PicturedMeeting, PicturedYear } from './pictured-year.ts';

interface ListPlace {
    readonly x: number;
    readonly top: number;
    readonly width: number;
    readonly language: string;
    /** Stands over the list. */
    readonly title: string;
}

const indent = 30;
const lines = { name: 26, heading: 24, title: 18, dates: 16, gap: 7, section: 16 };
/** More dates than these are counted, not listed. */
const mostDates = 6;

/** What the marks of a year stand for: each level with its meetings, then the dialogues. */
export function listOfMeetings(
    { levels, dialogues, free }: PicturedYear,
    { x, top, width, language, title }: ListPlace,
): { readonly svg: Html; readonly height: number } {
    const parts: Html[] = [];
    let y = top;
    const line = (text: string, name: string, height: number, left = x): void => {
        y += height;
        parts.push(html`<text class="${name}" x="${left}" y="${rounded(y - 4)}">${text}</text>`);
    };
    const wrapped = (text: string, name: string, height: number, size: number, left: number): void => {
        for (const piece of wrapText(text, width - (left - x), size)) line(piece, name, height, left);
    };
    wrapped(title, 'title', lines.name, 18, x);
    y += lines.gap;
    for (const { kind, label, meetings } of levels) {
        line(label, `heading ${kind}`, lines.heading);
        for (const meeting of meetings) {
            const middle = y + lines.title / 2 + 1;
            parts.push(
                html`<g data-level="${kind}"${placeAttributes(meeting.source)}>${levelMark(kind, { x: x + 11, y: middle, size: 8, stands: true })}<text class="mark-number" x="${x + 11}" y="${rounded(middle + 3.5)}" text-anchor="middle">${meeting.number}</text></g>`,
            );
            wrapped(meeting.title, 'item', lines.title, 14, x + indent);
            wrapped(datesOf(meeting, language), 'quiet', lines.dates, 12.5, x + indent);
            y += lines.gap;
        }
        y += lines.section - lines.gap;
    }
    if (dialogues.length > 0) {
        line(say(pictureTexts.dialogues, language), 'heading', lines.heading);
        dialogues.forEach(({ title, where, start, end, source }, index) => {
            parts.push(
                html`<text class="dialogue-letter" x="${x + 11}" y="${rounded(y + lines.title - 4)}" text-anchor="middle"${placeAttributes(source)}>${letterOf(index)}</text>`,
            );
            wrapped(title, 'item', lines.title, 14, x + indent);
            const when =
                start === end
                    ? shortDate(dateOf(start), language)
                    : `${shortDate(dateOf(start), language)} – ${shortDate(dateOf(end), language)}`;
            wrapped([when, where].filter(Boolean).join(' · '), 'quiet', lines.dates, 12.5, x + indent);
            y += lines.gap;
        });
        y += lines.section - lines.gap;
    }
    const kinds = (['closed', 'holiday'] as const).filter((kind) => free.some((one) => one.kind === kind));
    for (const kind of kinds) {
        parts.push(html`<rect class="free ${kind}" x="${x + 2}" y="${rounded(y + 3)}" width="18" height="12" rx="2"/>`);
        wrapped(legendOf(kind, free, language), 'quiet', lines.dates, 12.5, x + indent);
        y += 4;
    }
    return { svg: html`<g class="list">${parts}</g>`, height: y - top };
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
    return `${day} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]}`;
}
