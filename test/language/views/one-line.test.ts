import { expect, test } from 'vitest';
import { oneLine } from '../../../language/views/one-line.ts';

test.each([
    ['plain text', 'Möte 1 – drift', 'Möte 1 – drift'],
    ['breaks of every kind', ' a\nb\r\nc\u2028d\u0085e\tf ', 'a b c d e f'],
    ['escape codes lose what makes them work', '\u001b[31mred\u0007\u009b', '[31mred'],
    ['turned direction', 'a\u202eb\u2066c', 'abc'],
])('%s', (_what, text, line) => {
    expect(oneLine(text)).toBe(line);
});
