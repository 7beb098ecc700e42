import { months } from '../../model/months.ts';
import { type Day, firstOfMonth } from '../../schedule/days.ts';
import { capitalised } from '../capitalised.ts';
import { type Html, html } from '../html.ts';
import { phrasesOf } from '../phrases-of.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import { describeYear } from './describe-year.ts';
import { drawingWithList } from './drawing-with-list.ts';
import { letterOf } from './letter-of.ts';
import { levelMark, rounded } from './marks.ts';
import type { PictureView } from './picture.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureTexts } from './picture-texts.ts';
import { type PicturedYear, picturedYear, yearOfPicture } from './pictured-year.ts';
import { type Ring, ringsOf } from './wheel-rings.ts';

const centre = { x: 300, y: 300 };
/** Radii: of the year in the middle, of the rings, of the months and of what takes place outside. */
const radii = { hub: 62, rings: 212, months: 238, outside: 262, edge: 286 };
const size = { width: 600, height: 600 };
/** Between the wheel and the list beside it. */
const gap = 40;

/** The annual wheel: twelve months, a ring for each level, dialogues outside, days off shaded, and beside it what each mark is. */
export const wheel: PictureView = {
    view: 'wheel',
    draw(of) {
        const year = yearOfPicture(of);
        if (year === undefined || of.schedule.meetings.length === 0) return undefined;
        const { language, deal, id } = of;
        const pictured = picturedYear(of, year);
        const title = say(pictureTexts.wheel, language, { year, deal: titleOf(deal) });
        const rings = ringsOf(pictured.levels, {
            inner: radii.hub + 10,
            outer: radii.rings,
            angle: (day) => angleOf(day, pictured),
        });
        const content = html`${monthSectors(pictured, language)}${rings.map((ring) => ringSvg(ring))}${daysOff(pictured)}${rings.map((ring) => marksOf(ring, pictured))}${dialogues(pictured)}${todayMark(pictured, language)}${hub(year)}`;
        return pictureFrame({
            view: 'wheel',
            id: `${id}-wheel`,
            title,
            description: [say(pictureTexts.wheelOf, language, { year }), ...describeYear(pictured, language)].join(' '),
            ...drawingWithList(pictured, {
                beside: { width: size.width + gap, height: size.height, content },
                listWidth: 330,
                over: () => ({ ...size, content, share: 2 / 3 }),
                title: titleOf(deal),
                language,
            }),
        });
    },
};

/** Clockwise from the top, in turns of the circle. */
function angleOf(day: Day, { first, last }: PicturedYear): number {
    return (day - first) / (last - first + 1);
}

function at(turn: number, radius: number): { readonly x: number; readonly y: number } {
    const radians = turn * 2 * Math.PI - Math.PI / 2;
    return { x: rounded(centre.x + Math.cos(radians) * radius), y: rounded(centre.y + Math.sin(radians) * radius) };
}

function circle(radius: number): string {
    const [left, right, r] = [rounded(centre.x - radius), rounded(centre.x + radius), rounded(radius)];
    return `M${left} ${centre.y}A${r} ${r} 0 1 1 ${right} ${centre.y}A${r} ${r} 0 1 1 ${left} ${centre.y}Z`;
}

/** A piece of a ring, or all of it: an arc that ends where it begins is none, so a whole turn is drawn as two halves. */
function band(from: number, to: number, inner: number, outer: number): string {
    if (to - from >= 1) return band(from, from + 0.5, inner, outer) + band(from + 0.5, from + 1, inner, outer);
    const large = to - from > 0.5 ? 1 : 0;
    const [a, b, c, d] = [at(from, outer), at(to, outer), at(to, inner), at(from, inner)];
    return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

/** The months as sectors, with their names. */
function monthSectors(year: PicturedYear, language: string): Html {
    const names = phrasesOf(language).months;
    const parts = months.map((month, index) => {
        const [start, end] = [firstOfMonth(year.year * 12 + index), firstOfMonth(year.year * 12 + index + 1)];
        const [from, to] = [angleOf(start, year), angleOf(end, year)];
        const middle = at((from + to) / 2, (radii.rings + radii.months) / 2);
        return html`<g data-month="${index + 1}"><path class="month" d="${band(from, to, radii.hub, radii.months)}"/><path class="month-band" d="${band(from, to, radii.rings, radii.months)}"><title>${capitalised(names[month])} ${year.year}</title></path><text class="month-name" x="${middle.x}" y="${rounded(middle.y + 4)}" text-anchor="middle">${names[month].slice(0, 3)}</text></g>`;
    });
    return html`${parts}`;
}

/** Across all rings. */
function daysOff(year: PicturedYear): Html {
    return html`${year.free.map(
        ({ kind, start, end, text }) =>
            html`<path class="free ${kind}" d="${band(angleOf(start, year), angleOf(end + 1, year), radii.hub, radii.rings)}"><title>${text}</title></path>`,
    )}`;
}

function ringSvg({ level, inner, outer }: Ring): Html {
    return html`<path class="ring ${level.kind}" fill-rule="evenodd" d="${circle(outer)}${circle(inner)}"/>`;
}

function marksOf({ level, marks, size }: Ring, year: PicturedYear): Html {
    const drawn = marks.map(({ meeting, date, lane }) => {
        const { x, y } = at(angleOf(date.day, year) + 0.5 / (year.last - year.first + 1), lane);
        // What is not seen well is not written: then the list alone tells which meeting it is.
        const number =
            size >= 7.5 && date.stands
                ? html`<text class="mark-number" x="${x}" y="${rounded(y + 3.5)}" text-anchor="middle">${meeting.number}</text>`
                : undefined;
        return html`<g data-level="${level.kind}" data-people="${date.people.join(' ')}" data-date="${date.date}"${placeAttributes(meeting.source)}>${levelMark(level.kind, { x, y, size, stands: date.stands })}${number}<title>${meeting.title}: ${date.told}</title></g>`;
    });
    return html`${drawn}`;
}

/** So far from one letter to the next, in turns of the circle. */
const letterGap = 18 / (2 * Math.PI * radii.edge);

/** What takes place around the procurement, outside the months. */
function dialogues(year: PicturedYear): Html {
    let last = -1;
    return html`${year.dialogues.map(({ start, end, title, where, source }, index) => {
        const [from, to] = [Math.max(start, year.first), Math.min(end, year.last) + 1];
        const long = Math.max(to - from, 4);
        // Where several come together, their letters stand beside each other.
        last = Math.max(angleOf((from + to) / 2, year), last + letterGap);
        const label = at(last, radii.edge);
        return html`<g${placeAttributes(source)}><path class="dialogue" d="${band(angleOf(from, year), angleOf(from + long, year), radii.months + 6, radii.outside)}"/><text class="dialogue-letter" x="${label.x}" y="${rounded(label.y + 4)}" text-anchor="middle">${letterOf(index)}</text><title>${where ? `${title} (${where})` : title}</title></g>`;
    })}`;
}

function todayMark(year: PicturedYear, language: string): Html | undefined {
    if (year.today === undefined) return undefined;
    const turn = angleOf(year.today, year) + 0.5 / 366;
    const [from, to] = [at(turn, radii.hub), at(turn, radii.months)];
    return html`<g class="today"><path class="now" d="M${from.x} ${from.y}L${to.x} ${to.y}"/><title>${say(pictureTexts.today, language)}</title></g>`;
}

function hub(year: number): Html {
    return html`<circle class="hub" cx="${centre.x}" cy="${centre.y}" r="${radii.hub}"/><text class="year" x="${centre.x}" y="${centre.y + 10}" text-anchor="middle">${year}</text>`;
}
