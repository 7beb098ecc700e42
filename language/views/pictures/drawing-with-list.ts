import { type Html, html } from '../html.ts';
import { type ListPiece, listInColumns } from './list-in-columns.ts';
import { listOfMeetings } from './list-of-meetings.ts';
import { rounded } from './marks.ts';
import type { PicturedYear } from './pictured-year.ts';
import { sheet } from './sheet.ts';
import { textLines } from './text-lines.ts';

/** What is drawn of a year, without the list of what its marks are. */
export interface Drawing {
    readonly width: number;
    readonly height: number;
    readonly content: Html;
}

/** A drawing and which share of the width it takes. */
type Over = Drawing & { readonly share: number };

interface Arrangement {
    /** The drawing with the list on its right. */
    readonly beside: Drawing;
    readonly listWidth: number;
    /** The drawing with the list under it. */
    readonly over: () => Over;
    readonly title: string;
    readonly language: string;
}

const margin = 24;
const titleStyle = { name: 'title', height: 26, size: 18 };
const columns = { width: 310, gap: 24, fewest: 3, most: 5 };

/** A drawing of a year and the list of what its marks are: beside it, or in columns under it where it would be higher than a sheet. */
export function drawingWithList(year: PicturedYear, arrangement: Arrangement): Drawing {
    const beside = listBeside(year, arrangement);
    if (beside.height <= beside.width * sheet) return beside;
    const pieces = listOfMeetings(year, columns.width, arrangement.language);
    const over = arrangement.over();
    for (let count = columns.fewest; count < columns.most; count++) {
        const under = listUnder(over, pieces, arrangement.title, count);
        if (under.height <= under.width * sheet) return under;
    }
    return listUnder(over, pieces, arrangement.title, columns.most);
}

function listBeside(year: PicturedYear, { beside, listWidth, title, language }: Arrangement): Drawing {
    const name = textLines(title, titleStyle, { right: listWidth });
    const pieces = listOfMeetings(year, listWidth, language);
    const list = listInColumns([{ ...name, leads: true }, ...pieces], { count: 1, width: listWidth, gap: 0 });
    return {
        width: beside.width + listWidth + margin,
        height: Math.max(beside.height, list.height + 2 * margin),
        content: html`${beside.content}${placed(list.svg, beside.width, margin)}`,
    };
}

function listUnder(over: Over, pieces: readonly ListPiece[], title: string, count: number): Drawing {
    const inner = count * columns.width + (count - 1) * columns.gap;
    const name = textLines(title, titleStyle, { right: inner });
    const scale = (inner * over.share) / over.width;
    const top = margin + name.height + margin;
    const listTop = top + over.height * scale + margin;
    const list = listInColumns(pieces, { count, ...columns });
    return {
        width: inner + 2 * margin,
        height: listTop + list.height + margin,
        content: html`${placed(name.svg, margin, margin)}${placed(over.content, margin + (inner * (1 - over.share)) / 2, top, scale)}${placed(list.svg, margin, listTop)}`,
    };
}

function placed(content: Html, x: number, y: number, scale = 1): Html {
    const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
    return html`<g transform="translate(${rounded(x)} ${rounded(y)})${scaled}">${content}</g>`;
}
