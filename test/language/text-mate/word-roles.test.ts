import { expect, test } from 'vitest';
import { DialogGrammar } from '../../../language/generated/grammar.ts';
import { parserRules } from '../../../language/text-mate/grammar-walk.ts';
import { rolesOfDatatypes, wordRoles } from '../../../language/text-mate/word-roles.ts';
import { allWords } from '../../../language/vocabulary/words.ts';

const roles = wordRoles(DialogGrammar());
const rolesOf = (word: string) => [...(roles.get(word) ?? [])].sort();

test('every word of the vocabulary has a role', () => {
    expect(allWords.filter((word) => !roles.has(word))).toEqual([]);
});

test.each([
    ['organisation', ['declaration']],
    ['meeting', ['connecting', 'declaration']],
    ['import', ['block']],
    ['governance', ['block']],
    ['level', ['block', 'connecting']],
    ['operational', ['level']],
    ['with', ['property']],
    ['bids', ['property']],
    ['contract', ['property', 'value']],
    ['signed', ['property', 'value']],
    ['goods', ['value']],
    ['may', ['month']],
    ['friday', ['weekday']],
    ['workday', ['connecting', 'unit']],
    ['second', ['ordinal']],
    ['then', ['connecting']],
])('%s is %j', (word, expected) => {
    expect(rolesOf(word)).toEqual(expected);
});

test('the datatypes with a role of their own are in the grammar', () => {
    const names = parserRules(DialogGrammar()).map(({ name }) => name);
    expect(Object.keys(rolesOfDatatypes).filter((name) => !names.includes(name))).toEqual([]);
});
