import { expect, test } from 'vitest';
import { countries, isCountry } from '../../../language/catalogue/countries.ts';

test('the Nordic countries and those the plans speak of are known, by codes that exist', () => {
    expect(['SE', 'NO', 'DK', 'FI', 'DE', 'GB'].filter((code) => !isCountry(code))).toEqual([]);
    const names = new Intl.DisplayNames('en', { type: 'region' });
    expect(Object.fromEntries(Object.keys(countries).map((code) => [code, names.of(code)]))).toEqual(countries);
});

test('a language code, or what every object has, is no country', () => {
    expect(['SV', 'UK', 'se', 'constructor'].filter(isCountry)).toEqual([]);
});
