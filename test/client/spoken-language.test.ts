import { expect, it } from 'vitest';
import { spokenLanguage } from '../../client/spoken-language.ts';

it.each([
    ['sv', 'en', 'sv'],
    ['en', 'sv', 'en'],
    ['auto', 'sv', 'sv'],
    ['auto', 'sv-SE', 'sv'],
    ['auto', 'en', 'en'],
    [undefined, 'de', 'en'],
    ['auto', 'svx', 'en'],
])('setting %o, display language %o: %o', (setting, display, expected) => {
    expect(spokenLanguage(setting, display)).toBe(expected);
});
