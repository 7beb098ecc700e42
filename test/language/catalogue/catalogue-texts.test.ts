import { expect, test } from 'vitest';
import { catalogueTexts } from '../../../language/catalogue/catalogue-texts.ts';
import { translate } from '../../../language/index.ts';

test('what the catalogue tells is told in Swedish too', () => {
    expect(catalogueTexts.length).toBeGreaterThan(5);
    expect(catalogueTexts.filter((text) => translate(text, 'sv') === text)).toEqual([]);
});
