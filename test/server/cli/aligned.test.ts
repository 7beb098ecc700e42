import { expect, test } from 'vitest';
import { aligned } from '../../../server/cli/aligned.ts';

test('columns stand below each other, whatever letters they hold; empty ones are left out', () => {
    const rows = [
        ['ett', '', 'Avstämning', 'x'],
        ['tolv', '', 'A\u030Arsmöte', ''],
    ];
    expect(aligned({ headings: ['Tal', 'Tomt', 'Möte', 'Sist'], rows })).toEqual([
        'Tal   Möte        Sist',
        'ett   Avstämning  x',
        'tolv  A\u030Arsmöte',
    ]);
});

test('a text of the plan cannot steer the terminal or break its row', () => {
    expect(aligned({ headings: ['A'], rows: [['\u001b[31mred\u001b[0m'], ['two\r\nlines\u2028three']] })).toEqual([
        'A',
        ' [31mred [0m',
        'two lines three',
    ]);
});
