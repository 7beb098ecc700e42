import { describe, expect, test } from 'vitest';
import { DialogGrammar } from '../../../language/generated/grammar.ts';
import { DialogLexer } from '../../../language/syntax/lexer.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';
import { allWords, isWord, type Word } from '../../../language/vocabulary/words.ts';

const lexicon = createLexicon(languages);
const lexer = new DialogLexer(DialogGrammar(), lexicon);

test('English comes first: where nothing decides, it is used', () => {
    expect(languages[0]?.id).toBe('en');
});

describe.each(languages.map((language) => [language.id, language] as const))('%s', (id, language) => {
    const forms = Object.entries(language.words).flatMap(([word, some]) => some.map((form) => ({ word, form })));

    test('has a form for every word, and no others', () => {
        expect(allWords.filter((word) => !language.words[word]?.length)).toEqual([]);
        expect(Object.keys(language.words).filter((word) => !isWord(word))).toEqual([]);
    });

    test('names no form of a word twice', () => {
        const twice = forms.filter(
            ({ word, form }, index) => forms.findIndex((o) => o.word === word && o.form === form) !== index,
        );
        expect(twice).toEqual([]);
    });

    test('writes its forms composed, in lower case', () => {
        expect(forms.filter(({ form }) => form !== form.normalize('NFC') || form !== form.toLowerCase())).toEqual([]);
    });

    test.each(['NFC', 'NFD'])('each form is read whole, as its word, %s', (normalForm) => {
        const read = forms.filter(({ word, form }) => {
            const { tokens, report } = lexer.tokenize(`Before ${form.normalize(normalForm)} After`, { mode: 'partial' });
            return tokens.length !== 3 || tokens[1]?.tokenType.name !== word || report.problems.length > 0;
        });
        expect(read).toEqual([]);
    });

    test('each form means its word, and the first one is written', () => {
        expect(forms.filter(({ word, form }) => lexicon.lookup(form)?.word !== word)).toEqual([]);
        expect(allWords.filter((word) => lexicon.write(word, id) !== language.words[word]?.[0])).toEqual([]);
    });

    test('a placed form is one of its word, with words it brings along, or leaves the word out', () => {
        const unreadable = (language.placed ?? []).filter(({ word, form }) => {
            if (!isWord(word)) return form !== '{number}' && form !== '{ordinal}';
            const read = form.split(' ').map((one) => lexicon.lookup(one)?.word);
            return form !== '' && (read.includes(undefined) || !read.includes(word));
        });
        expect(unreadable).toEqual([]);
    });
});

test('forms that both tongues share belong to neither', () => {
    const shared: readonly Word[] = ['arena', 'forum', 'person', 'organisation', 'april'];
    expect(shared.map((word) => lexicon.lookup(word)?.language)).toEqual(shared.map(() => undefined));
    expect(lexicon.lookup('deal')?.language).toBe('en');
    expect(lexicon.lookup('affär')?.language).toBe('sv');
});
