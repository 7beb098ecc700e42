import { expect, test } from 'vitest';
import { toMarkup } from '../../../language/views/html.ts';
import { type PagePictures, type PictureSection, pictureSections } from '../../../language/views/picture-sections.ts';
import { picturedYear } from '../../../language/views/pictures/pictured-year.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { picturedDeal } from '../../support/pictured-deals.ts';
import { dealOf } from '../../support/plan-of.ts';

const of2026: PagePictures = { today: '2026-02-01', year: 2026 };
const drawn = (sections: readonly PictureSection[]) =>
    sections.map(({ id, title, content }) => ({ id, title, markup: toMarkup(content) }));

test('a deal’s pictures are drawn once for a reader', async () => {
    const deal = await dealOf(datedPlan('every month on first tuesday'));
    const first = pictureSections(deal, 'deal-Desk', 'en', of2026);
    expect(first.length).toBeGreaterThan(2);
    expect(pictureSections(deal, 'deal-Desk', 'en', { ...of2026 })).toBe(first);
});

test.each([
    ['another place on the page', 'deal-Desk-2', 'en', of2026],
    ['another language', 'deal-Desk', 'sv', of2026],
    ['another day', 'deal-Desk', 'en', { ...of2026, today: '2026-03-01' }],
    ['another year', 'deal-Desk', 'en', { ...of2026, year: 2027 }],
])('%s has pictures of its own', async (_what, id, language, pictures) => {
    const text = datedPlan('every month on first tuesday');
    const deal = await dealOf(text);
    const before = drawn(pictureSections(deal, 'deal-Desk', 'en', of2026));
    const after = drawn(pictureSections(deal, id, language, pictures));
    expect(after).toEqual(drawn(pictureSections(await dealOf(text), id, language, pictures)));
    expect(after).not.toEqual(before);
});

test('what pictures of a year show is worked out once for all of them', async () => {
    const of = picturedDeal(await dealOf(datedPlan('every month on first tuesday')));
    expect(picturedYear({ ...of, id: 'other' }, 2026)).toBe(picturedYear(of, 2026));
    expect(picturedYear(of, 2027).year).toBe(2027);
});
