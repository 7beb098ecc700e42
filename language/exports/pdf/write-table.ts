import type { AnnexCell, AnnexTable, Fact } from '../../views/annex/annex.ts';
import { cell, head, muted } from '../../views/annex/runs.ts';
import { colours, type Flow, faces, type TextLook } from './flow.ts';
import { piecesOfRow } from './pieces-of-row.ts';

type Struct = ReturnType<Flow['struct']>;

const look = { size: 9.5 } as const;
const padding = { x: 5, y: 4 };

interface Row {
    readonly cells: readonly AnnexCell[];
    readonly isHeader: boolean;
}

/** A table whose header stands again on each page; a row is not split where a page can hold it. */
export function writeTable({ columns, rows }: AnnexTable, flow: Flow, part: Struct): void {
    const widths = columns.map(({ share }) => share * flow.width);
    const header: Row = { cells: columns.map(({ title }) => head(title)), isHeader: true };
    writeRows([header, ...rows.map((cells) => ({ cells, isHeader: false }))], widths, flow, part);
}

/** Terms with what is said of them: a table without a header, whose first column heads its rows. */
export function writeFacts(facts: readonly Fact[], flow: Flow, part: Struct): void {
    const rows = facts.map(({ term, lines }): Row => ({ cells: [head([muted(term)]), cell(...lines)], isHeader: false }));
    writeRows(rows, [flow.width * 0.27, flow.width * 0.73], flow, part);
}

function writeRows(rows: readonly Row[], widths: readonly number[], flow: Flow, part: Struct): void {
    const { doc } = flow;
    const table = flow.struct('Table', part);
    const header = rows.find(({ isHeader }) => isHeader);
    const page = flow.bottom() - doc.page.margins.top - (header ? heightOf(header, widths, flow) : 0);
    const nextPage = (row: Row): void => {
        doc.addPage();
        // Seen again, but told once.
        if (header && !row.isHeader) drawAgain(header, widths, flow);
    };
    const write = (row: Row): void => writeRow(row, widths, heightOf(row, widths, flow), flow, flow.struct('TR', table));
    for (const row of rows) {
        const height = heightOf(row, widths, flow);
        const next = row.isHeader ? 24 : 0;
        if (height > page && !row.isHeader) {
            writePieces(row, { widths, page, flow, write, nextPage });
            continue;
        }
        if (doc.y + height + next > flow.bottom() && doc.y > doc.page.margins.top + 1) nextPage(row);
        write(row);
    }
    doc.x = flow.left;
    doc.y += 10;
}

interface Pieces {
    readonly widths: readonly number[];
    /** How high a row may be on a page of its own. */
    readonly page: number;
    readonly flow: Flow;
    readonly write: (row: Row) => void;
    readonly nextPage: (row: Row) => void;
}

/** Less room than this at the foot of a page is left empty. */
const fewLines = 60;

/** A row that no page can hold, as several: from what is left of this page on. */
function writePieces(row: Row, { widths, page, flow, write, nextPage }: Pieces): void {
    const around = padding.y * 2;
    let rest: readonly AnnexCell[] | undefined = row.cells;
    if (flow.bottom() - flow.doc.y < fewLines) nextPage(row);
    while (rest) {
        const pieces = piecesOfRow(rest, {
            room: flow.bottom() - flow.doc.y - around,
            page: page - around,
            heightOf: (line, column) => flow.height(line, lookOf(row), innerWidth(widths, column)),
        });
        if (pieces.first.length > 0) write({ ...row, cells: pieces.first });
        rest = pieces.rest;
        if (rest) nextPage(row);
    }
}

function innerWidth(widths: readonly number[], column: number): number {
    return (widths[column] ?? 0) - padding.x * 2;
}

function lookOf({ isHeader }: Row): TextLook {
    return isHeader ? { ...look, bold: true } : look;
}

function heightOf(row: Row, widths: readonly number[], flow: Flow): number {
    const heights = row.cells.map(({ lines }, column) =>
        lines.reduce((sum, runs) => sum + flow.height(runs, lookOf(row), innerWidth(widths, column)), 0),
    );
    return Math.max(14, ...heights) + padding.y * 2;
}

function writeRow(row: Row, widths: readonly number[], height: number, flow: Flow, parent: Struct): void {
    const { doc, left } = flow;
    const top = doc.y;
    shade(row, top, height, flow);
    let x = left;
    row.cells.forEach(({ lines, heads }, column) => {
        const width = widths[column] ?? 0;
        const scope = row.isHeader ? 'Column' : 'Row';
        const element = flow.struct(heads ? 'TH' : 'TD', parent, heads ? { attributes: [{ O: 'Table', Scope: scope }] } : {});
        let y = top + padding.y;
        for (const runs of lines) {
            flow.text(runs, flow.struct('P', element), lookOf(row), { x: x + padding.x, y, width: width - padding.x * 2 });
            y += flow.height(runs, lookOf(row), width - padding.x * 2);
        }
        x += width;
    });
    doc.x = left;
    doc.y = top + height;
}

function shade({ isHeader }: Row, top: number, height: number, { decorate, doc, left, width }: Flow): void {
    decorate(() => {
        if (isHeader) doc.rect(left, top, width, height).fill(colours.wash);
        doc.moveTo(left, top + height)
            .lineTo(left + width, top + height)
            .lineWidth(isHeader ? 1 : 0.5)
            .stroke(isHeader ? colours.ink : colours.line);
    });
}

function drawAgain(header: Row, widths: readonly number[], flow: Flow): void {
    const { doc, left } = flow;
    const top = doc.y;
    const height = heightOf(header, widths, flow);
    shade(header, top, height, flow);
    flow.decorate(() => {
        let x = left;
        header.cells.forEach(({ lines }, column) => {
            const width = widths[column] ?? 0;
            doc.font(faces.semibold).fontSize(look.size).fillColor(colours.ink);
            doc.text(
                lines
                    .flat()
                    .map(({ text }) => text)
                    .join(''),
                x + padding.x,
                top + padding.y,
                { width: width - padding.x * 2, lineGap: 1.5 },
            );
            x += width;
        });
    });
    doc.x = left;
    doc.y = top + height;
}
