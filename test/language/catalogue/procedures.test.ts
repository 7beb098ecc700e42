import { expect, test } from 'vitest';
import { procedures } from '../../../language/catalogue/procedures.ts';
import { words } from '../../../language/vocabulary/words.ts';

const having = (trait: 'negotiation' | 'directive' | 'standstill') =>
    Object.entries(procedures).flatMap(([name, traits]) => (traits[trait] ? [name] : []));

test('they are words of the language', () => {
    expect(Object.keys(procedures).filter((name) => !(name in words))).toEqual([]);
});

test('what the law makes of each', () => {
    expect(having('negotiation')).toEqual([
        ...['negotiated', 'negotiated-without-notice', 'competitive-dialogue', 'innovation-partnership'],
        ...['below-threshold', 'direct-procurement'],
    ]);
    expect(having('directive')).toEqual([
        ...['open', 'selective', 'negotiated', 'negotiated-without-notice', 'competitive-dialogue', 'innovation-partnership'],
        'dynamic-purchasing',
    ]);
    expect(having('standstill')).toEqual([
        ...['open', 'selective', 'negotiated', 'competitive-dialogue', 'innovation-partnership', 'below-threshold'],
    ]);
});
