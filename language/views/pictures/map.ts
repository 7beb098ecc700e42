import { type Html, html } from '../html.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import { wrapText } from '../wrap-text.ts';
import { type MapLevel, type MapMeeting, mapLevels, type Seat } from './map-rows.ts';
import { rounded } from './marks.ts';
import type { PictureView } from './picture.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureTexts } from './picture-texts.ts';

const side = { width: 300 };
const middle = { left: 364, width: 272 };
const right = 700;
const width = right + side.width + 24;
const left = 24;
const line = { name: 18, note: 16 };
const gap = { seat: 8, row: 20, level: 16 };

/** Who meets whom on which level: buyers to the left, suppliers and partners to the right, and between them what they meet in. */
export const map: PictureView = {
    view: 'map',
    draw(of) {
        const { deal, language, id } = of;
        const levels = mapLevels(of);
        if (levels.length === 0) return undefined;
        const names = (organisations: typeof deal.buyers) => organisations.map(titleOf).join(', ');
        const sides = { buyers: names(deal.buyers), suppliers: names([...deal.suppliers, ...deal.partners]) };
        const head = headSvg(sides);
        const body = levelsSvg(levels, head.height, language);
        return pictureFrame({
            view: 'map',
            id: `${id}-map`,
            title: say(pictureTexts.map, language, { deal: titleOf(deal) }),
            description: [
                say(pictureTexts.mapOf, language),
                say(pictureTexts.sides, language, sides),
                ...levels.flatMap((level) => level.meetings.map((meeting) => describe(level, meeting))),
            ].join(' '),
            width,
            height: body.height + 16,
            content: html`${head.svg}${body.svg}`,
        });
    },
};

function describe({ label }: MapLevel, { title, buyers, others }: MapMeeting): string {
    const told = (seats: readonly Seat[]) => seats.map(({ name, note }) => (note ? `${name} (${note})` : name)).join(', ');
    return `${label}, ${title}: ${[told(buyers), told(others)].filter(Boolean).join(' – ')}.`;
}

function headSvg({ buyers, suppliers }: { buyers: string; suppliers: string }): { readonly svg: Html; readonly height: number } {
    const [own, other] = [wrapText(buyers, side.width / 1.1, 15), wrapText(suppliers, side.width / 1.1, 15)];
    const write = (lines: readonly string[], x: number, anchor: string) =>
        lines.map(
            (text, index) => html`<text class="side" x="${x}" y="${40 + index * 20}" text-anchor="${anchor}">${text}</text>`,
        );
    return {
        svg: html`${write(own, left + side.width, 'end')}${write(other, right, 'start')}`,
        height: 44 + Math.max(own.length, other.length) * 20,
    };
}

function levelsSvg(levels: readonly MapLevel[], top: number, language: string): { readonly svg: Html; readonly height: number } {
    let y = top;
    const drawn = levels.map((level) => {
        const start = y;
        y += 34;
        const rows = level.meetings.map((meeting) => {
            const row = rowSvg(level, meeting, y);
            y += row.height + gap.row;
            return row.svg;
        });
        if (rows.length === 0) {
            rows.push(
                html`<text class="quiet" x="${middle.left + middle.width / 2}" y="${y + 12}" text-anchor="middle">${say(pictureTexts.noMeeting, language)}</text>`,
            );
            y += 24 + gap.row;
        }
        const height = y - start - 6;
        y += gap.level - 6;
        return html`<g data-level="${level.kind}"${placeAttributes(level.source)}><rect class="ring ${level.kind}" x="8" y="${start}" width="${width - 16}" height="${rounded(height)}" rx="8"/><text class="heading ${level.kind}" x="${left}" y="${start + 22}">${wrapText(level.label, (width - 60) / 1.1, 14)[0] ?? ''}</text>${rows}</g>`;
    });
    return { svg: html`${drawn}`, height: y };
}

function rowSvg(level: MapLevel, meeting: MapMeeting, y: number): { readonly svg: Html; readonly height: number } {
    const title = wrapText(meeting.title, (middle.width - 28) / 1.1, 14);
    const [own, other] = [seatLines(meeting.buyers), seatLines(meeting.others)];
    const boxHeight = Math.max(title.length * 19 + 18, 40);
    const height = Math.max(boxHeight, own.height, other.height);
    const centre = y + height / 2;
    const box = html`<rect class="box ${level.kind}" x="${middle.left}" y="${rounded(centre - boxHeight / 2)}" width="${middle.width}" height="${boxHeight}" rx="6"/>${title.map(
        (text, index) =>
            html`<text class="meeting-name" x="${middle.left + middle.width / 2}" y="${rounded(centre - (title.length * 19) / 2 + 14 + index * 19)}" text-anchor="middle">${text}</text>`,
    )}`;
    const seats = (lines: ReturnType<typeof seatLines>, x: number, edge: number, anchor: 'start' | 'end') => {
        const top = centre - lines.height / 2;
        return lines.seats.map(({ name, note, at, height: own }) => {
            const link = rounded(top + at + own / 2);
            const near = anchor === 'end' ? x + 8 : x - 8;
            const bend = (near + edge) / 2;
            return html`<path class="link" d="M${near} ${link}C${bend} ${link} ${bend} ${rounded(centre)} ${edge} ${rounded(centre)}"/>${name.map(
                (text, index) =>
                    html`<text class="who" x="${x}" y="${rounded(top + at + 13 + index * line.name)}" text-anchor="${anchor}">${text}</text>`,
            )}${note.map(
                (text, index) =>
                    html`<text class="person" x="${x}" y="${rounded(top + at + name.length * line.name + 11 + index * line.note)}" text-anchor="${anchor}">${text}</text>`,
            )}`;
        });
    };
    return {
        height,
        svg: html`<g data-level="${level.kind}" data-people="${meeting.people.join(' ')}"${placeAttributes(meeting.source)}>${seats(own, left + side.width, middle.left, 'end')}${seats(other, right, middle.left + middle.width, 'start')}${box}</g>`,
    };
}

/** The lines of some seats, and where each begins. */
function seatLines(seats: readonly Seat[]) {
    let at = 0;
    const placed = seats.map(({ name, note }) => {
        const lines = { name: wrapText(name, side.width, 13), note: note ? wrapText(note, side.width, 12) : [] };
        const height = lines.name.length * line.name + lines.note.length * line.note;
        const own = { ...lines, at, height };
        at += height + gap.seat;
        return own;
    });
    return { seats: placed, height: Math.max(at - gap.seat, 0) };
}
