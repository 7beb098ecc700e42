import { type Html, html } from '../html.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import { wrapText } from '../wrap-text.ts';
import { type MapLevel, type MapRow, mapLevels, type Seat } from './map-rows.ts';
import { onSheets } from './map-sheets.ts';
import { rounded } from './marks.ts';
import type { Picture, PictureOf, PictureView } from './picture.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureTexts } from './picture-texts.ts';
import { sheet } from './sheet.ts';

const side = { width: 300 };
const middle = { left: 364, width: 272 };
const right = 700;
const width = right + side.width + 24;
const left = 24;
const line = { title: 19, name: 18, note: 16 };
const bracket = 12;
const gap = { box: 8, seat: 8, row: 20, level: 16 };

/** Who meets whom on which level: buyers to the left, suppliers and partners to the right, and between them what they meet in. */
export const map: PictureView = {
    view: 'map',
    draw(of) {
        const levels = mapLevels(of);
        return levels.length > 0 ? mapOf(levels, of) : undefined;
    },
    drawSheets(of) {
        const sheets = onSheets(mapLevels(of), (levels) => mapOf(levels, of).height <= width * sheet);
        if (sheets.length < 2) return sheets.map((levels) => mapOf(levels, of));
        return sheets.map((levels, index) => mapOf(levels, of, { number: index + 1, count: sheets.length }));
    },
};

function mapOf(
    levels: readonly MapLevel[],
    { deal, language, id }: PictureOf,
    part?: { readonly number: number; readonly count: number },
): Picture {
    const names = (organisations: typeof deal.buyers) => organisations.map(titleOf).join(', ');
    const sides = { buyers: names(deal.buyers), suppliers: names([...deal.suppliers, ...deal.partners]) };
    const head = headSvg(sides);
    const body = levelsSvg(levels, head.height, language);
    const title = say(pictureTexts.map, language, { deal: titleOf(deal) });
    return pictureFrame({
        view: 'map',
        id: part ? `${id}-map-${part.number}` : `${id}-map`,
        title: part ? say(pictureTexts.part, language, { title, ...part }) : title,
        description: [
            say(pictureTexts.mapOf, language),
            ...(sides.buyers && sides.suppliers ? [say(pictureTexts.sides, language, sides)] : []),
            ...levels.flatMap((level) => level.rows.map((row) => describe(level, row))),
        ].join(' '),
        width,
        height: body.height + 16,
        content: html`${head.svg}${body.svg}`,
    });
}

function describe({ label }: MapLevel, { meetings, buyers, others }: MapRow): string {
    const told = (seats: readonly Seat[]) => seats.map(({ name, note }) => (note ? `${name} (${note})` : name)).join(', ');
    const who = [told(buyers), told(others)].filter(Boolean).join(' – ');
    return `${[label, ...meetings.map(({ title }) => title)].join(', ')}${who && `: ${who}`}.`;
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
        const label = wrapText(level.label, (width - 60) / 1.1, 14);
        y += 34 + (label.length - 1) * line.title;
        const rows = level.rows.map((each) => {
            const row = rowSvg(level, each, y);
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
        return html`<g data-level="${level.kind}"${placeAttributes(level.source)}><rect class="ring ${level.kind}" x="8" y="${start}" width="${width - 16}" height="${rounded(height)}" rx="8"/>${label.map((text, index) => html`<text class="heading ${level.kind}" x="${left}" y="${start + 22 + index * line.title}">${text}</text>`)}${rows}</g>`;
    });
    return { svg: html`${drawn}`, height: y };
}

function rowSvg({ kind }: MapLevel, row: MapRow, y: number): { readonly svg: Html; readonly height: number } {
    const [own, other] = [seatLines(row.buyers), seatLines(row.others)];
    const boxes = boxLines(row.meetings);
    const height = Math.max(boxes.height, own.height, other.height);
    const centre = y + height / 2;
    const boxTop = centre - boxes.height / 2;
    const seats = (lines: ReturnType<typeof seatLines>, x: number, box: number, anchor: 'start' | 'end') => {
        const top = centre - lines.height / 2;
        const middles = boxes.boxes.map(({ at, height: own }) => boxTop + at + own / 2);
        // Several meetings are held together by a bracket.
        const edge = middles.length > 1 ? box + (anchor === 'end' ? -bracket : bracket) : box;
        const held =
            middles.length > 1 && lines.seats.length > 0
                ? html`<path class="link" d="M${box} ${rounded(Math.min(...middles))}H${edge}V${rounded(Math.max(...middles))}H${box}${middles.slice(1, -1).map((y) => `M${box} ${rounded(y)}H${edge}`)}"/>`
                : undefined;
        const drawn = lines.seats.map(({ name, note, at, height: own }) => {
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
        return html`${held}${drawn}`;
    };
    return {
        height,
        svg: html`<g data-level="${kind}" data-people="${row.people.join(' ')}">${seats(own, left + side.width, middle.left, 'end')}${seats(other, right, middle.left + middle.width, 'start')}${boxes.boxes.map((box) => boxSvg(kind, box, boxTop))}</g>`,
    };
}

function boxSvg(
    kind: MapLevel['kind'],
    { lines, at, height, source }: ReturnType<typeof boxLines>['boxes'][number],
    top: number,
): Html {
    const first = top + at + (height - lines.length * line.title) / 2 + 14;
    return html`<g${placeAttributes(source)}><rect class="box ${kind}" x="${middle.left}" y="${rounded(top + at)}" width="${middle.width}" height="${height}" rx="6"/>${lines.map(
        (text, index) =>
            html`<text class="meeting-name" x="${middle.left + middle.width / 2}" y="${rounded(first + index * line.title)}" text-anchor="middle">${text}</text>`,
    )}</g>`;
}

/** The lines of some meetings, and where the box of each begins. */
function boxLines(meetings: MapRow['meetings']) {
    let at = 0;
    const boxes = meetings.map(({ title, source }) => {
        const lines = wrapText(title, (middle.width - 28) / 1.1, 14);
        const box = { lines, at, height: Math.max(lines.length * line.title + 18, 40), source };
        at += box.height + gap.box;
        return box;
    });
    return { boxes, height: at - gap.box };
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
