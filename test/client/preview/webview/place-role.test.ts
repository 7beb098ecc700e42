import { expect, it } from 'vitest';
import { placeRole } from '../../../../client/preview/webview/place-role.ts';

it.each([
    ['span', undefined, null, 'link'],
    ['g', undefined, null, 'link'],
    ['div', undefined, null, 'link'],
    ['div', 'dl', null, null],
    ['span', undefined, 'button', 'button'],
    ['tr', undefined, null, null],
    ['li', undefined, null, null],
    ['article', undefined, null, null],
    ['h1', undefined, null, null],
])('<%s> in %o with the role %o becomes %o', (name, parent, given, expected) => {
    expect(placeRole(name, parent, given)).toBe(expected);
});
