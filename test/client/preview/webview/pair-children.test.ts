import { describe, expect, it } from 'vitest';
import { pairChildren } from '../../../../client/preview/webview/pair-children.ts';

/** `li:Monthly meeting` is a list item that reads “Monthly meeting”. */
const children = (...described: readonly string[]) =>
    described.map((one) => ({ kind: one.slice(0, one.indexOf(':')), text: one.slice(one.indexOf(':') + 1) }));

describe('pairChildren', () => {
    it.each([
        ['nothing has changed', ['li:a', 'li:b'], ['li:a', 'li:b'], [0, 1]],
        ['one was inserted in front', ['li:a', 'li:b'], ['li:new', 'li:a', 'li:b'], [undefined, 0, 1]],
        ['one was inserted between', ['li:a', 'li:b'], ['li:a', 'li:new', 'li:b'], [0, undefined, 1]],
        ['one was added at the end', ['li:a'], ['li:a', 'li:new'], [0, undefined]],
        ['one was removed', ['li:a', 'li:b', 'li:c'], ['li:a', 'li:c'], [0, 2]],
        ['one was reworded', ['li:a', 'li:b', 'li:c'], ['li:a', 'li:changed', 'li:c'], [0, 1, 2]],
        ['another kind stands in its place', ['h2:a', 'p:b', 'ul:c'], ['h2:a', 'table:b', 'ul:c'], [0, undefined, 2]],
        ['a kind is skipped', ['h2:a', 'p:b', 'ul:c'], ['h2:x', 'ul:y'], [0, 2]],
        ['everything reads the same', ['li:a', 'li:a'], ['li:a', 'li:a', 'li:a'], [0, 1, undefined]],
        ['there was nothing', [], ['li:a'], [undefined]],
        ['there is nothing left', ['li:a'], [], []],
    ])('%s', (_, before, after, expected) => {
        expect(pairChildren(children(...before), children(...after))).toEqual(expected);
    });
});
