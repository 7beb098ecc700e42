import { expect, it } from 'vitest';
import { piecesOfRow } from '../../../../language/exports/pdf/pieces-of-row.ts';
import type { AnnexCell } from '../../../../language/views/annex/annex.ts';
import { cell, head, muted, plain } from '../../../../language/views/annex/runs.ts';

const text = (line: AnnexCell['lines'][number]) => line.map((run) => run.text).join('');
/** Ten to a row of ten signs. */
const heightOf = (line: AnnexCell['lines'][number]) => Math.ceil(text(line).length / 10) * 10;

/** What stands on each page, the first of which has less room than the others. */
function pages(cells: readonly AnnexCell[], room: number, page: number): readonly (readonly (readonly string[])[])[] {
    const found: (readonly (readonly string[])[])[] = [];
    let rest: readonly AnnexCell[] | undefined = cells;
    while (rest) {
        const pieces = piecesOfRow(rest, { room: found.length === 0 ? room : page, page, heightOf });
        found.push(pieces.first.map(({ lines }) => lines.map(text)));
        rest = pieces.rest;
    }
    return found;
}

it('a row is divided between its lines, and what heads it heads each part', () => {
    expect(pages([head('Agenda'), cell('1', '2', '3', '4', '5'), cell('once')], 20, 20)).toEqual([
        [['Agenda'], ['1', '2'], ['once']],
        [['Agenda'], ['3', '4'], []],
        [['Agenda'], ['5'], []],
    ]);
});

it('nothing begins where the first line of a cell has no room', () => {
    expect(pages([head('Agenda'), cell('a line of 22 signs now.', '2')], 20, 30)).toEqual([
        [],
        [['Agenda'], ['a line of 22 signs now.']],
        [['Agenda'], ['2']],
    ]);
});

it('a line that is higher than a page is divided between its words, which stay in their manner', () => {
    const line = [plain('one two three four five six seven eight nine'), muted(' ten eleven')];
    const { first, rest } = piecesOfRow([cell(line)], { room: 50, page: 50, heightOf });
    expect([first, rest]).toEqual([
        [cell([plain('one two three four five six seven eight nine'), muted(' ten')])],
        [cell([muted('eleven')])],
    ]);
    expect(pages([cell('x'.repeat(95))], 50, 50)).toEqual([[['x'.repeat(40)]], [['x'.repeat(40)]], [['x'.repeat(15)]]]);
});
