import type { AnnexCell, AnnexTable, Fact, Run } from '../../views/annex/annex.ts';
import { colours, type Flow, faces, type TextLook } from './flow.ts';

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
    const header: Row = {
        cells: columns.map(({ title }) => ({ lines: [[plain(title)]], heads: true, rowSpan: 1 })),
        isHeader: true,
    };
    writeRows([header, ...rows.map((cells) => ({ cells, isHeader: false }))], widths, flow, part);
}

/** Terms with what is said of them: a table without a header, whose first column heads its rows. */
export function writeFacts(facts: readonly Fact[], flow: Flow, part: Struct): void {
    const rows = facts.map(
        ({ term, lines }): Row => ({
            cells: [
                { lines: [[{ text: term, tone: 'muted', link: undefined }]], heads: true, rowSpan: 1 },
                { lines, heads: false, rowSpan: 1 },
            ],
            isHeader: false,
        }),
    );
    writeRows(rows, [flow.width * 0.27, flow.width * 0.73], flow, part);
}

function writeRows(rows: readonly Row[], widths: readonly number[], flow: Flow, part: Struct): void {
    const { doc } = flow;
    const table = flow.struct('Table', part);
    const header = rows.find(({ isHeader }) => isHeader);
    for (const row of rows) {
        const height = heightOf(row, widths, flow);
        const next = row.isHeader ? 24 : 0;
        if (doc.y + height + next > flow.bottom() && doc.y > doc.page.margins.top + 1) {
            doc.addPage();
            // Seen again, but told once.
            if (header && !row.isHeader) drawAgain(header, widths, flow);
        }
        writeRow(row, widths, height, flow, flow.struct('TR', table));
    }
    doc.x = flow.left;
    doc.y += 10;
}

function lookOf({ isHeader }: Row): TextLook {
    return isHeader ? { ...look, bold: true } : look;
}

function heightOf(row: Row, widths: readonly number[], flow: Flow): number {
    const heights = row.cells.map(({ lines }, column) =>
        lines.reduce((sum, runs) => sum + flow.height(runs, lookOf(row), (widths[column] ?? 0) - padding.x * 2), 0),
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
        const cell = flow.struct(heads ? 'TH' : 'TD', parent, heads ? { attributes: [{ O: 'Table', Scope: scope }] } : {});
        let y = top + padding.y;
        for (const runs of lines) {
            flow.text(runs, flow.struct('P', cell), lookOf(row), { x: x + padding.x, y, width: width - padding.x * 2 });
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

function plain(text: string): Run {
    return { text, tone: 'plain', link: undefined };
}
