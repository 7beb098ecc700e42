import { expect, test } from 'vitest';
import { csv } from '../../../language/exports/csv.ts';

test.each([
    ['text as it is', 'Ekbacka', 'Ekbacka'],
    ['nothing', null, ''],
    ['a number, also below zero', -5, '-5'],
    ['signs that part cells', 'a;b', '"a;b"'],
    ['quotes', 'the "big" one', '"the ""big"" one"'],
    ['lines', 'one\r\ntwo', '"one\ntwo"'],
    ['space at an end', ' a', '" a"'],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula by another sign', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a formula behind a tab', '\t=1', `"'\t=1"`],
    ['a formula behind other space', ' \r\n=1', `"' \n=1"`],
    ['a formula by a wide sign', '＝1', `"'＝1"`],
    ['controls and halves of characters', 'a\u0000\u001b[31m\ud800b', 'a[31mb'],
    ['a formula behind a line break', '\r\n=1', `"'\n=1"`],
    ['a formula behind a sign that is not seen', '\u0000=1', `"'=1"`],
    ['a formula in full width', '＝1', `"'＝1"`],
    ['an escape code', 'a\u001b[31mb', 'a[31mb'],
    ['what only looks like a number', '-5+cmd|calc', `"'-5+cmd|calc"`],
])('%s', (_what, value, cell) => {
    expect(csv([[value]], 'sv')).toBe(`\uFEFF${cell}\r\n`);
});

test('the separator is the one that a spreadsheet expects in the language', () => {
    expect(
        csv(
            [
                ['a', 1],
                ['b', 2],
            ],
            'sv',
        ),
    ).toBe('\uFEFFa;1\r\nb;2\r\n');
    expect(csv([['a', 1]], 'en')).toBe('\uFEFFa,1\r\n');
});
