/**
 * Countries whose public holidays can be told, by ISO 3166-1 code. A party may come from elsewhere, but its working days would be guesses:
 * unknown is better than wrong.
 */
export const countries = {
    SE: 'Sweden',
    NO: 'Norway',
    DK: 'Denmark',
    FI: 'Finland',
    IS: 'Iceland',
    DE: 'Germany',
    GB: 'United Kingdom',
    IE: 'Ireland',
    NL: 'Netherlands',
    BE: 'Belgium',
    FR: 'France',
    AT: 'Austria',
    CH: 'Switzerland',
    PL: 'Poland',
    EE: 'Estonia',
    LV: 'Latvia',
    LT: 'Lithuania',
    ES: 'Spain',
    PT: 'Portugal',
    IT: 'Italy',
    US: 'United States',
} as const satisfies Readonly<Record<string, string>>;

export type CountryCode = keyof typeof countries;

export function isCountry(code: string): code is CountryCode {
    return Object.hasOwn(countries, code);
}
