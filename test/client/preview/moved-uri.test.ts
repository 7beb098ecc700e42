import { expect, it } from 'vitest';
import { movedUri } from '../../../client/preview/moved-uri.ts';

const plan = 'file:///deals/support/plan.dialog';

it.each([
    ['the file itself', plan, 'file:///deals/support/new.dialog', 'file:///deals/support/new.dialog'],
    ['a folder above it', 'file:///deals', 'file:///contracts', 'file:///contracts/support/plan.dialog'],
    ['a folder with a similar name', 'file:///deals/sup', 'file:///deals/other', undefined],
    ['another file', 'file:///deals/support/other.dialog', 'file:///deals/support/new.dialog', undefined],
])('%s', (_, from, to, expected) => {
    expect(movedUri(plan, from, to)).toBe(expected);
});
