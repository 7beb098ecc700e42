import { expect, test } from 'vitest';
import { aligned } from '../../../language/exports/aligned.ts';

test('cells stand below each other by the columns they take on a terminal', () => {
    const rows = ['abc', 'a\u0308', '会議', '🙂', '❤\ufe0f', '👩\u200d🔧', 'ﾊ', 'a\u200b'].map((text) => [text, '|']);
    expect(aligned(rows).split('\n')).toEqual([
        'abc   |',
        'a\u0308     |',
        '会議  |',
        '🙂    |',
        '❤\ufe0f    |',
        '👩\u200d🔧    |',
        'ﾊ     |',
        'a\u200b     |',
        '',
    ]);
});

test('a cell keeps to its line, and a line has no space at its end', () => {
    expect(
        aligned([
            ['a\nb', '\u001b[31mx', ''],
            ['c', 'd', 'e'],
        ]),
    ).toBe('a b  [31mx\nc    d      e\n');
});

test('nothing is nothing', () => {
    expect(aligned([])).toBe('');
});
