import { type Html, html } from '../html.ts';
import { rounded } from './marks.ts';

/** A part of a list that is not torn apart, drawn from its own upper left corner. */
export interface ListPiece {
    readonly svg: Html;
    readonly height: number;
    /** Space over it, where it does not stand at the top of a column. */
    readonly before?: number;
    /** Stays with the piece after it, as a heading does. */
    readonly leads?: boolean;
}

interface Columns {
    readonly count: number;
    readonly width: number;
    readonly gap: number;
}

/** Column heights are tried in steps of this. */
const step = 8;

/** Pieces in columns as even as they come, drawn from the list's upper left corner. */
export function listInColumns(
    pieces: readonly ListPiece[],
    { count, width, gap }: Columns,
): { readonly svg: Html; readonly height: number } {
    const total = pieces.reduce((sum, { before = 0, height }) => sum + before + height, 0);
    let tallest = total / count;
    let columns = filled(pieces, tallest);
    while (columns.length > count) {
        tallest += step;
        columns = filled(pieces, tallest);
    }
    return {
        svg: html`<g class="list">${columns.flatMap((column, index) =>
            column.map(
                ({ piece, y }) =>
                    html`<g transform="translate(${rounded(index * (width + gap))} ${rounded(y)})">${piece.svg}</g>`,
            ),
        )}</g>`,
        height: Math.max(0, ...columns.flat().map(({ piece, y }) => y + piece.height)),
    };
}

interface Placed {
    readonly piece: ListPiece;
    readonly y: number;
}

/** One column after the other, each until it is full; a piece that is higher than a column stands in one alone. */
function filled(pieces: readonly ListPiece[], tallest: number): readonly (readonly Placed[])[] {
    const columns: Placed[][] = [];
    let column: Placed[] = [];
    let bottom = 0;
    pieces.forEach((piece, index) => {
        const y = column.length > 0 ? bottom + (piece.before ?? 0) : 0;
        const next = piece.leads ? (pieces[index + 1]?.height ?? 0) : 0;
        const afterHeading = pieces[index - 1]?.leads === true;
        if (column.length > 0 && !afterHeading && y + piece.height + next > tallest) {
            columns.push(column);
            column = [{ piece, y: 0 }];
            bottom = piece.height;
        } else {
            column.push({ piece, y });
            bottom = y + piece.height;
        }
    });
    return column.length > 0 ? [...columns, column] : columns;
}
