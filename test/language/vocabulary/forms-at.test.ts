import { expect, test } from 'vitest';
import { formsAt } from '../../../language/vocabulary/forms-at.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';
import type { Word } from '../../../language/vocabulary/words.ts';

const lexicon = createLexicon(languages);
const forms = (word: Word, before: readonly string[], next: readonly string[], language = 'sv') =>
    formsAt(
        word,
        before.map((name) => ({ image: name, tokenType: { name } })),
        language,
        lexicon,
        () => next,
    );

test('a form for each way to go on', () => {
    expect(forms('on', ['week'], ['tuesday', 'first', 'DATE'])).toEqual(['på', 'den']);
    expect(forms('contract', [], ['DATE'])).toEqual(['avtalstid']);
    expect(forms('contract', ['{'], ['STRING'])).toEqual(['avtal']);
});

test('what stands before decides alone where what follows does not matter', () => {
    expect(forms('buyer', ['of'], [])).toEqual(['beställaren']);
    expect(forms('buyer', [], [])).toEqual(['beställare']);
});

test('the unfinished beginning of another form is not offered', () => {
    expect(forms('escalate', ['}'], ['from', 'operational'])).toEqual(['eskalera från']);
});

test('English has one form', () => {
    expect(forms('on', ['week'], ['tuesday', 'first'], 'en')).toEqual(['on']);
});
