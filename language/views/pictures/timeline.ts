import { type Day, dateOf, dayOf, firstOfMonth, monthOf, yearOf } from '../../schedule/days.ts';
import { type Html, html } from '../html.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import { wrapText } from '../wrap-text.ts';
import { rounded } from './marks.ts';
import type { PictureView } from './picture.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureTexts } from './picture-texts.ts';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';

const label = { left: 24, width: 230, font: 13, line: 17 };
const dates = { left: 268, width: 176, font: 12, line: 16 };
const bars = { left: 460, width: 660 };
const rowGap = 10;
const head = 78;

interface Scale {
    x(day: Day): number;
    readonly first: Day;
    readonly last: Day;
}

/** Phases, milestones, dialogues, contract and options, a row each, so that no words meet. */
export const timeline: PictureView = {
    view: 'timeline',
    draw({ deal, language, id, today }) {
        const rows = timelineRows(deal, language);
        if (rows.length === 0) return undefined;
        const scale = scaleOf(rows);
        const placed = placeRows(rows);
        const height = head + placed.height + 24;
        const title = say(pictureTexts.timeline, language, { deal: titleOf(deal) });
        return pictureFrame({
            view: 'timeline',
            id: `${id}-timeline`,
            title,
            description: [say(pictureTexts.timelineOf, language), ...rows.map((row) => `${row.label}: ${row.when}.`)].join(' '),
            width: bars.left + bars.width + 24,
            height,
            content: html`<text class="title" x="${label.left}" y="38">${wrapText(titleOf(deal), bars.left + bars.width, 18)[0] ?? ''}</text>${axis(scale, height)}${todayLine(today, scale, height, language)}${placed.rows.map((row) => rowSvg(row, scale))}`,
        });
    },
};

/** From the start of a quarter to the end of one, so that the axis begins and ends at a line. */
function scaleOf(rows: readonly TimelineRow[]): Scale {
    const days = rows.flatMap(({ start, end, due }) => [start, end, ...(due ? [due] : [])].map(dayOf));
    const [least, most] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
    const first = firstOfMonth(Math.floor(monthOf(least) / 3) * 3);
    const last = firstOfMonth(Math.floor(monthOf(most) / 3) * 3 + 3);
    return { first, last, x: (day) => rounded(bars.left + ((day - first) / (last - first)) * bars.width) };
}

interface PlacedRow {
    readonly row: TimelineRow;
    readonly y: number;
    readonly lines: readonly string[];
    readonly when: readonly string[];
}

function placeRows(rows: readonly TimelineRow[]): { readonly rows: readonly PlacedRow[]; readonly height: number } {
    let y = head;
    const placed = rows.map((row, index): PlacedRow => {
        const isHead = row.kind === 'phase' || row.kind === 'contract';
        if (isHead && index > 0) y += rowGap;
        const indent = isHead || row.kind === 'option' ? 0 : 14;
        // What is set in bold is wider.
        const lines = wrapText(row.label, (label.width - indent) / (isHead ? 1.1 : 1), label.font);
        const when = wrapText(row.when, dates.width, dates.font);
        const at = y;
        y += Math.max(lines.length * label.line, when.length * dates.line, label.line) + rowGap;
        return { row, y: at, lines, when };
    });
    return { rows: placed, height: y - head };
}

/** Lines at the years, or at the quarters of a short deal, with their names. */
function axis({ first, last, x }: Scale, height: number): Html {
    const months = Math.round((last - first) / 30.4);
    const step = [1, 3, 6, 12, 24, 60, 120].find((one) => months / one <= 10) ?? 240;
    const ticks: Day[] = [];
    for (let month = Math.ceil(monthOf(first) / step) * step; firstOfMonth(month) < last; month += step)
        ticks.push(firstOfMonth(month));
    return html`<g class="axis-of">${ticks.map((day) => {
        const name = step % 12 === 0 ? `${yearOf(monthOf(day))}` : dateOf(day).slice(0, 7);
        return html`<path class="axis" d="M${x(day)} ${head - 12}V${height - 20}"/><text class="small" x="${x(day) + 3}" y="${head - 14}">${name}</text>`;
    })}</g>`;
}

function todayLine(today: string | undefined, { first, last, x }: Scale, height: number, language: string): Html | undefined {
    const day = today ? dayOf(today) : undefined;
    if (day === undefined || day < first || day > last) return undefined;
    return html`<g class="today"><path class="now" d="M${x(day)} ${head - 8}V${height - 20}"/><title>${say(pictureTexts.today, language)}</title></g>`;
}

function rowSvg({ row, y, lines, when }: PlacedRow, scale: Scale): Html {
    const { kind, start, end, due, source } = row;
    const isHead = kind === 'phase' || kind === 'contract';
    const left = label.left + (isHead || kind === 'option' ? 0 : 14);
    const texts = lines.map(
        (line, index) =>
            html`<text class="${isHead ? 'heading-row' : 'row'}" x="${left}" y="${y + 13 + index * label.line}">${line}</text>`,
    );
    const times = when.map(
        (line, index) => html`<text class="small-when" x="${dates.left}" y="${y + 13 + index * dates.line}">${line}</text>`,
    );
    const [from, to] = [scale.x(dayOf(start)), scale.x(dayOf(end) + 1)];
    const dueMark =
        due === undefined ? undefined : html`<path class="due" d="M${scale.x(dayOf(due))} ${y + 1}v14m-4 -4l4 4l4 -4"/>`;
    return html`<g${placeAttributes(source)}>${texts}${times}${bar(kind, from, Math.max(to, from + 4), y)}${dueMark}</g>`;
}

function bar(kind: TimelineRow['kind'], from: number, to: number, y: number): Html {
    if (kind === 'milestone') return html`<path class="milestone" d="M${from} ${y + 2}l6 6.5l-6 6.5l-6 -6.5z"/>`;
    const height = kind === 'dialogue' ? 8 : 12;
    const top = y + 8.5 - height / 2;
    return html`<rect class="${kind}-bar" x="${from}" y="${top}" width="${rounded(to - from)}" height="${height}" rx="3"/>`;
}
