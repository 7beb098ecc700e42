import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { DialogGrammar } from '../../../language/generated/grammar.ts';
import { allWords, isWord } from '../../../language/vocabulary/words.ts';

const keywords = new Set(
    AstUtils.streamAst(DialogGrammar())
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value),
);

/** Signs are the same in every tongue. */
const signs = ['{', '}', ',', '.', '-'];

test('every keyword of the grammar is a word of the vocabulary', () => {
    expect([...keywords].filter((keyword) => !isWord(keyword) && !signs.includes(keyword))).toEqual([]);
});

test('every word of the vocabulary is a keyword of the grammar', () => {
    expect(allWords.filter((word) => !keywords.has(word))).toEqual([]);
});

test('the words stand in alphabetical order', () => {
    expect(allWords).toEqual([...allWords].sort());
});

test.each(['toString', 'constructor', '__proto__', ''])('%j is no word', (text) => {
    expect(isWord(text)).toBe(false);
});
