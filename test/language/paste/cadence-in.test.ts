import { expect, it } from 'vitest';
import { cadenceIn } from '../../../language/paste/cadence-in.ts';

it.each([
    ['Varje vecka', 'every week'],
    ['1 ggr/v', 'every week'],
    ['Varannan vecka', 'every-other week'],
    ['Var 3:e vecka.', 'every 3 weeks'],
    ['månadsvis', 'every month'],
    ['en gång per månad', 'every month'],
    ['Kvartalsvis', 'every quarter'],
    ['1 gång/kvartal', 'every quarter'],
    ['4 ggr/år', '4 times per year'],
    ['1 gång per år', '1 time per year'],
    ['två gånger om året', 'every half-year'],
    ['årligen', 'every year'],
    ['vid behov', 'as-needed'],
    ['Biweekly', 'every-other week'],
    ['every 6 weeks', 'every 6 weeks'],
    ['Twice a year', 'every half-year'],
    ['3 times a year', '3 times per year'],
    ['0 ggr/år', undefined],
    ['när det passar', undefined],
])('%s', (cell, cadence) => {
    expect(cadenceIn(cell)).toBe(cadence);
});
