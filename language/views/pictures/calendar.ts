import { months } from '../../model/months.ts';
import { type Day, dateOf, dayInMonth, dayOfMonth, firstOfMonth, weekdayOf, weekOf } from '../../schedule/days.ts';
import { capitalised } from '../capitalised.ts';
import { type Html, html } from '../html.ts';
import { phrasesOf } from '../phrases-of.ts';
import { placeAttributes } from '../place-attributes.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import { describeYear } from './describe-year.ts';
import { type Drawing, drawingWithList } from './drawing-with-list.ts';
import { letterOf } from './letter-of.ts';
import { levelMark, rounded } from './marks.ts';
import type { PictureView } from './picture.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureTexts } from './picture-texts.ts';
import type { PicturedDate, PicturedLevel, PicturedMeeting, PicturedYear } from './pictured-year.ts';
import { picturedYear, yearOfPicture } from './pictured-year.ts';

const cell = { width: 34, height: 32 };
const weekWidth = 22;
const month = { width: weekWidth + cell.width * 7, height: 46 + cell.height * 6, gap: 30, under: 14 };
/** More marks than these on a day are counted. */
const mostMarks = 3;

/** The year, day by day: what takes place, and what is no workday. */
export const calendar: PictureView = {
    view: 'calendar',
    draw(of) {
        const year = yearOfPicture(of);
        if (year === undefined || of.schedule.meetings.length === 0) return undefined;
        const { language, deal, id } = of;
        const pictured = picturedYear(of, year);
        return pictureFrame({
            view: 'calendar',
            id: `${id}-calendar`,
            title: say(pictureTexts.calendar, language, { year, deal: titleOf(deal) }),
            description: [say(pictureTexts.calendarOf, language, { year }), ...describeYear(pictured, language)].join(' '),
            ...drawingWithList(pictured, {
                beside: monthsIn(3, pictured, language),
                listWidth: 300,
                over: () => ({ ...monthsIn(4, pictured, language), share: 1 }),
                title: titleOf(deal),
                language,
            }),
        });
    },
};

/** The months in so many columns, with space around them. */
function monthsIn(columns: number, year: PicturedYear, language: string): Drawing {
    const placed = months.map((name, index) => {
        const left = month.gap + (index % columns) * (month.width + month.gap);
        const top = 20 + Math.floor(index / columns) * (month.height + month.under);
        return monthSvg({ name, index, left, top }, year, language);
    });
    return {
        width: month.gap + columns * (month.width + month.gap),
        height: 24 + Math.ceil(months.length / columns) * (month.height + month.under),
        content: html`${placed}`,
    };
}

interface MonthPlace {
    readonly name: (typeof months)[number];
    /** From 0. */
    readonly index: number;
    readonly left: number;
    readonly top: number;
}

function monthSvg({ name, index, left, top }: MonthPlace, year: PicturedYear, language: string): Html {
    const phrases = phrasesOf(language);
    const number = year.year * 12 + index;
    const [first, last] = [firstOfMonth(number), dayInMonth(number, 31)];
    const names = phrases.weekdays.map(
        (name, at) =>
            html`<text class="small" x="${left + weekWidth + at * cell.width + cell.width / 2}" y="${top + 38}" text-anchor="middle">${capitalised(name).slice(0, 2)}</text>`,
    );
    const days: Html[] = [];
    for (let day = first; day <= last; day++) days.push(daySvg(day, { first, left, top: top + 44 }, year));
    const label = capitalised(phrases.months[name]);
    return html`<g data-month="${index + 1}"><text class="heading" x="${left + weekWidth}" y="${top + 18}">${label}</text>${names}${days}</g>`;
}

interface DaysPlace {
    readonly first: Day;
    readonly left: number;
    readonly top: number;
}

function daySvg(day: Day, { first, left, top }: DaysPlace, year: PicturedYear): Html {
    const row = Math.floor((day - first + weekdayOf(first) - 1) / 7);
    const column = weekdayOf(day) - 1;
    const [x, y] = [left + weekWidth + column * cell.width, top + row * cell.height];
    const free = year.free.find(({ start, end }) => day >= start && day <= end);
    const kind = free ? `free ${free.kind}` : `cell${column > 4 ? ' weekend' : ''}`;
    const week =
        column === 0 || day === first
            ? html`<text class="small" x="${left + weekWidth - 6}" y="${y + 13}" text-anchor="end">${weekOf(day).week}</text>`
            : undefined;
    const marks = marksOn(day, year);
    const shown = marks.slice(0, marks.length > mostMarks ? mostMarks - 1 : mostMarks);
    const drawn = shown.map(({ level, meeting, date }, index) => {
        const place = { x: x + 7 + index * 10.5, y: y + 22.5, size: 4.6, stands: date.stands };
        return html`<g data-level="${level.kind}" data-people="${date.people.join(' ')}" data-date="${date.date}"${placeAttributes(meeting.source)}>${levelMark(level.kind, place)}<title>${meeting.title}: ${date.told}</title></g>`;
    });
    const more =
        marks.length > shown.length
            ? html`<text class="small" x="${x + cell.width - 4}" y="${y + 27}" text-anchor="end">+${marks.length - shown.length}</text>`
            : undefined;
    const letters = lettersOn(day, year);
    const today =
        day === year.today
            ? html`<g class="today"><path class="now" d="M${x + 1} ${y + 1}h${cell.width - 2}v${cell.height - 2}h-${cell.width - 2}z"/></g>`
            : undefined;
    return html`${week}<g data-day="${dateOf(day)}"><rect class="cell" x="${x}" y="${y}" width="${cell.width}" height="${cell.height}"/>${
        kind === 'cell'
            ? undefined
            : html`<rect class="${kind}" x="${rounded(x + 0.5)}" y="${rounded(y + 0.5)}" width="${cell.width - 1}" height="${cell.height - 1}">${free && html`<title>${free.text}</title>`}</rect>`
    }<text class="small" x="${x + 5}" y="${y + 13}">${dayOfMonth(day)}</text></g>${letters.map(({ letter, title, place }, index) => html`<text class="dialogue-letter" x="${x + cell.width - 4 - 9 * (letters.length - 1 - index)}" y="${y + 13}" text-anchor="end"${place}>${letter}<title>${title}</title></text>`)}${drawn}${more}${today}`;
}

interface LetterOn {
    readonly letter: string;
    readonly title: string;
    readonly place: Html | undefined;
}

/** The letters of the dialogues that begin or end on a day; more than there is room for are one mark. */
function lettersOn(day: Day, { dialogues }: PicturedYear): readonly LetterOn[] {
    const found = dialogues.flatMap(({ start, end, title, source }, index) =>
        day === start || day === end ? [{ letter: letterOf(index), title, place: placeAttributes(source) }] : [],
    );
    if (found.reduce((length, { letter }) => length + letter.length, 0) <= 2) return found;
    return [{ letter: '…', title: found.map(({ letter, title }) => `${letter}: ${title}`).join(', '), place: undefined }];
}

interface MarkOn {
    readonly level: PicturedLevel;
    readonly meeting: PicturedMeeting;
    readonly date: PicturedDate;
}

function marksOn(day: Day, { levels }: PicturedYear): readonly MarkOn[] {
    return levels.flatMap((level) =>
        level.meetings.flatMap((meeting) =>
            meeting.dates.filter((date) => date.day === day).map((date) => ({ level, meeting, date })),
        ),
    );
}
