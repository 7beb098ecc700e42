import { expect, it } from 'vitest';
import { readTabbedText } from '../../../language/paste/read-tabbed-text.ts';

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
    expect(readTabbedText(text)).toEqual({ rows, beside: [] });
});

it('text without tabs is no table', () => {
    expect(readTabbedText('a\nb')).toBeUndefined();
});
