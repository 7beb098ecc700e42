import { describe, expect, it } from 'vitest';
import { textChange } from '../../../client/preview/text-change.ts';

const at = (line: number, character = 2) => ({ line, character });

describe('textChange', () => {
    it.each([
        ['nothing', 'a\nb\nc', 'a\nb\nc', [at(0), at(1), at(2)]],
        ['a word in a line', 'a\nbb\nc', 'a\nbbx\nc', [at(0), at(1), at(2)]],
        ['a line more', 'a\nb', 'a\nnew\nb', [at(0), at(0, 1), at(1)]],
        ['lines more at the top', 'a\nb', 'x\ny\na\nb', [at(0, 0), at(0, 0), at(0), at(1)]],
        ['lines more at the end', 'a\nbbb', 'a\nbbb\nx\ny', [at(0), at(1), at(1, 3), at(1, 3)]],
        ['a line that became two', 'a\nbbb\nc', 'a\nb\nb\nc', [at(0), at(1), at(1, 3), at(2)]],
        ['lines less', 'a\nb\nc\nd', 'a\nd', [at(0), at(3)]],
        ['the ends of lines', 'a\r\nb\r\nc', 'a\nx\nb\nc', [at(0), at(0, 1), at(1), at(2)]],
        ['everything', 'a\nb', 'x\ny\nz', [at(0), at(1), at(1, 1)]],
    ])('leads back from a text that differs by %s', (_, before, now, expected) => {
        const { toBefore } = textChange(before, now);
        expect(now.split('\n').map((_, line) => toBefore(at(line)))).toEqual(expected);
    });

    it('leads the other way as well', () => {
        const { toNow } = textChange('a\ngone\nb\nc', 'a\nb\nnew\nc');
        expect([0, 1, 2, 3].map((line) => toNow(at(line)))).toEqual([at(0), at(1), at(2), at(3)]);
        expect([0, 1, 2].map((line) => textChange('a\ngone\nb', 'a\nb').toNow(at(line)))).toEqual([at(0), at(0, 1), at(1)]);
    });
});
