import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../server/cli/csv.ts';

const cell = (text: string, language = 'en') => csv({ headings: [text], rows: [] }, language).slice(1, -2);

test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['a; b', '"a; b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded', '" padded"'],
    ['tab\there\r\u0007', '"tab here  "'],
    ['', ''],
    // What a spreadsheet would work out, or run.
    ['=1+1', "'=1+1"],
    ['+46 8', "'+46 8"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`],
])('%j is written %s', (text, written) => {
    expect(cell(text)).toBe(written);
});

test('whatever stands in them, cells come back, and none begins like a formula', () => {
    fc.assert(
        fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (texts) => {
            const [line] = parsed(csv({ headings: texts, rows: [] }, 'sv').slice(1), ';');
            expect(line?.map((text) => text.replace(/^'/, ''))).toEqual(
                texts.map((text) => text.replace(/[^\P{Cc}\n]/gu, ' ').replace(/^'/, '')),
            );
            expect(line?.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
        }),
    );
});

/** RFC 4180, by another's eyes. */
function parsed(text: string, separator: string): readonly (readonly string[])[] {
    const rows: string[][] = [[]];
    const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'y');
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        rows.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
        if (match[3] === '\r\n') rows.push([]);
    }
    return rows;
}
