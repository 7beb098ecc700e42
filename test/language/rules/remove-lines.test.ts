import { expect, test } from 'vitest';
import { removeLines } from '../../../language/rules/remove-lines.ts';

/** A text without what stands between « and ». */
function without(marked: string): string {
    const [offset, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
    const text = marked.replace(/[«»]/g, '');
    const change = removeLines(text, { offset, end });
    return text.slice(0, change.offset) + change.text + text.slice(change.end);
}

test('lines of its own go with it', () => {
    expect(without('a {\n  b\n  «c\n  d»\n  e\n}\n')).toBe('a {\n  b\n  e\n}\n');
    expect(without('a\n\n«b»\n\nc\n')).toBe('a\n\nc\n');
});

test('among others on a line, the space after it goes with it', () => {
    expect(without('every week «in march» at 09:00-10:00\n')).toBe('every week at 09:00-10:00\n');
    expect(without('every week «in march» // why\n')).toBe('every week // why\n');
    expect(without('«import "a"» // why\n')).toBe('// why\n');
});

test('the last on a line leaves no space behind', () => {
    expect(without('every week «in march»\nnext\n')).toBe('every week\nnext\n');
    expect(without('every week «in march» \t\r\nnext\n')).toBe('every week\r\nnext\n');
});
