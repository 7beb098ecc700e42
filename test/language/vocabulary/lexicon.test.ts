import { expect, test } from 'vitest';
import { en } from '../../../language/vocabulary/en.ts';
import type { Language } from '../../../language/vocabulary/language.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';

const tongue = (words: Language['words']): Language => ({ id: 'xx', name: 'toy', words });

test('a form that two words claim is refused, by name', () => {
    expect(() => createLexicon([en, tongue({ meeting: ['till'], deal: ['till'] })])).toThrow(
        '"till" (xx) is claimed by both "meeting" and "deal".',
    );
});

test('a form that another tongue uses for another word is refused', () => {
    expect(() => createLexicon([en, tongue({ meeting: ['deal'] })])).toThrow(
        '"deal" (xx) is claimed by both "deal" and "meeting".',
    );
});

test('a form composed and decomposed is the same form', () => {
    const clash = tongue({ meeting: ['möte'.normalize('NFD')], deal: ['möte'.normalize('NFC')] });
    expect(() => createLexicon([en, clash])).toThrow('is claimed by both');
});

test('a tongue without a word reads and writes it in English', () => {
    const lexicon = createLexicon([en, tongue({ meeting: ['møte'] })]);
    expect(lexicon.lookup('møte')).toEqual({ word: 'meeting', language: 'xx' });
    expect(lexicon.lookup('møte'.normalize('NFD'))?.word).toBe('meeting');
    expect(lexicon.write('meeting', 'xx')).toBe('møte');
    expect(lexicon.write('deal', 'xx')).toBe('deal');
    expect(lexicon.write('deal', 'no such language')).toBe('deal');
});

test.each(['Meeting', 'meetin', 'toString', '__proto__', ''])('%j is no keyword', (text) => {
    expect(createLexicon([en]).lookup(text)).toBeUndefined();
});
