import { expect, test } from 'vitest';
import { DialogGrammar } from '../../../language/generated/grammar.ts';
import { DialogLexer } from '../../../language/syntax/lexer.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';
import { rewriteWords } from '../../../language/vocabulary/rewrite-words.ts';

const lexicon = createLexicon(languages);
const lexer = new DialogLexer(DialogGrammar(), lexicon);

function rewritten(text: string, language: string, only?: string): string {
    const { tokens } = lexer.tokenize(text, { mode: 'partial' });
    const changes = rewriteWords(text, tokens, lexicon, language, ({ image }) => only === undefined || image === only);
    return [...changes]
        .reverse()
        .reduce((whole, { offset, end, text: form }) => whole.slice(0, offset) + form + whole.slice(end), text);
}

test('words change, white space, names, texts and comments stay', () => {
    expect(rewritten('meeting   Every "every week" { // every\n\tevery 2 weeks\n}', 'sv')).toBe(
        'möte   Every "every week" { // every\n\tvar 2:a vecka\n}',
    );
});

test('a word that is left out takes the space before it along', () => {
    expect(rewritten('eskalera från operativ till taktisk nivå\n', 'en')).toBe('escalate operational to tactical\n');
});

test('only what is asked for is touched, as it is written at its place', () => {
    expect(rewritten('every week on tuesday', 'sv', 'tuesday')).toBe('every week on tisdagar');
});

test('what is right already is no change', () => {
    const text = 'varje vecka på tisdagar';
    expect(rewriteWords(text, lexer.tokenize(text).tokens, lexicon, 'sv')).toEqual([]);
});
