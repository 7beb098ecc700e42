import { expect, it } from 'vitest';
import { readSeparatedText } from '../../../language/paste/read-separated-text.ts';

it.each([
    [
        'a\tb\r\nc\td\r\n',
        [
            ['a', 'b'],
            ['c', 'd'],
        ],
    ],
    ['"a\nb\t""c"""\td', [['a\nb "c"', 'd']]],
    ['"a" b\tc', [['"a" b', 'c']]],
    [
        'a\t\n\tb',
        [
            ['a', ''],
            ['', 'b'],
        ],
    ],
    ['a\t', [['a', '']]],
])('%j', (text, rows) => {
    expect(readSeparatedText(text, '\t')).toEqual(rows);
});

it.each([';', ','] as const)('the sign between cells may be %j', (separator) => {
    const text = ['a', '"b\r\nc"', '"d;,"', '"e" f'].join(separator);
    expect(readSeparatedText(`${text}\rg${separator}\tx\r\n`, separator)).toEqual([
        ['a', 'b\nc', 'd;,', '"e" f'],
        ['g', 'x'],
    ]);
});

it('a table of one column has no sign between cells', () => {
    expect(readSeparatedText('a\nb', ';')).toEqual([['a'], ['b']]);
});
