import { expect, it } from 'vitest';
import { readHtmlTable } from '../../../language/paste/read-html-table.ts';
import { excelHtml, wordHtml } from '../../support/clipboards.ts';

const rows = [
    ['Namn', 'Roll'],
    ['Bea & Bo <b@x.example>', ''],
];

it.each([
    ['Excel', excelHtml(rows)],
    ['Word', wordHtml(rows)],
])('%s’s cells come as they were, without its styles and comments', (_program, html) => {
    expect(readHtmlTable(html)).toEqual({ rows, beside: [] });
});

it.each([
    ['paragraphs and breaks are lines of a cell', '<tr><td><p>a</p><p>b<br>c</p></td><td>d</td>', [['a\nb\nc', 'd']]],
    ['line ends of the source are none', '<tr><td>a\r\n  b</td></tr>', [['a b']]],
    [
        'a cell over two rows says the same in both',
        '<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>',
        [
            ['a', 'b'],
            ['a', 'c'],
        ],
    ],
    ['a cell over two columns stands in the first', '<tr><td colspan=2>a</td><td>b</td></tr>', [['a', '', 'b']]],
    [
        'a table in a cell is text of the cell',
        '<tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr>',
        [['ax y', 'b']],
    ],
    ['absurd spans are cut', '<tr><td rowspan=99999999 colspan=-4>a</td></tr><tr><td>b</td></tr>', [['a'], ['a', 'b']]],
    ['what is not closed ends with the table', '<tr><td>a<td>b<tr><td>c', [['a', 'b'], ['c']]],
    ['signs that steer the text are left out', '<tr><td>a\u202eb&#8203;\u0007c&nbsp; d</td></tr>', [['a b c d']]],
])('%s', (_what, inside, expected) => {
    expect(readHtmlTable(`<table>${inside}</table>`)?.rows).toEqual(expected);
});

it('text beside the table is kept apart', () => {
    expect(readHtmlTable('<p>Before</p><table><tr><td>a</td></tr></table>after<br>all')).toEqual({
        rows: [['a']],
        beside: ['Before', 'after', 'all'],
    });
});

it('a page without a table has none', () => {
    expect(readHtmlTable('<p>Text</p>')).toBeUndefined();
});
