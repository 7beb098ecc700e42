import { expect, test } from 'vitest';
import { joined, render, translate } from '../../../language/l10n/render.ts';
import { placeholdersOf, textsIn } from '../../../language/l10n/texts.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';

const lexicon = createLexicon(languages);
const same = '"{organisation}" is both buyer and supplier of "{deal}": a deal needs another party.';

test('a text is told in the reader’s language, in English where that lacks it', () => {
    expect(translate('plain sense', 'sv')).toBe('sunt förnuft');
    expect(translate('plain sense', 'en')).toBe('plain sense');
    expect(translate('plain sense', 'fi')).toBe('plain sense');
    expect(translate('never written', 'sv')).toBe('never written');
});

test('values are filled in, words and texts in the reader’s language', () => {
    expect(render(same, { organisation: 'A', deal: 'B' }, 'sv', lexicon)).toBe(
        '"A" är både beställare och leverantör i "B": en affär behöver en motpart.',
    );
    expect(render('{a}', { a: { word: 'meeting' } }, 'sv', lexicon)).toBe('möte');
    expect(render('{a}', { a: { words: ['week', 'month', 'year'] } }, 'sv', lexicon)).toBe('vecka, månad och år');
    expect(render('{a}', { a: { text: 'plain sense' } }, 'sv', lexicon)).toBe('sunt förnuft');
    expect(render('{a} of {b}', { a: 3, b: '{a}' }, 'en', lexicon)).toBe('3 of {a}');
});

test('a value that is missing is seen to be', () => {
    expect(render('{a} and {b}', { a: 1 }, 'en', lexicon)).toBe('1 and {b}');
});

test('things are told apart', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => joined(items, 'en'))).toEqual([
        '',
        'a',
        'a and b',
        'a, b and c',
    ]);
    expect(joined(['a', 'b'], 'sv', 'or')).toBe('a eller b');
});

test('texts and placeholders are found', () => {
    expect(textsIn({ a: 'one', b: ['two', { c: 'three' }], d: 4, e: null })).toEqual(['one', 'two', 'three']);
    expect(placeholdersOf('{b} of {a}, {b} {} {no space}')).toEqual(['a', 'b']);
});
