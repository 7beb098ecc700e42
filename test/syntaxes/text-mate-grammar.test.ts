import { beforeAll, describe, expect, test } from 'vitest';
import { DialogGrammar } from '../../language/generated/grammar.ts';
import { textMateGrammar } from '../../language/text-mate/text-mate-grammar.ts';
import { languages } from '../../language/vocabulary/languages.ts';
import { createLexicon } from '../../language/vocabulary/lexicon.ts';
import { allWords } from '../../language/vocabulary/words.ts';
import { type Piece, tokeniser } from '../support/tokenise.ts';

const lexicon = createLexicon(languages);
const grammar = textMateGrammar(DialogGrammar(), lexicon);
const forms = allWords.flatMap((word) => languages.flatMap(({ id }) => lexicon.forms(word, id)));

let tokenise: (text: string) => readonly (readonly Piece[])[];

beforeAll(async () => {
    tokenise = await tokeniser(grammar);
});

/** The scopes of a line that holds nothing but one word. */
function scopesOf(word: string, before = ''): readonly string[] {
    const piece = tokenise(before + word)[0]?.find(({ text }) => text === word);
    return piece?.scopes ?? [];
}

/** The file editors read. `vitest -u` writes it. */
test('the grammar in the package is the one made from grammar and vocabulary', async () => {
    await expect(`${JSON.stringify(grammar, undefined, 2)}\n`).toMatchFileSnapshot('../../syntaxes/dialog.tmLanguage.json');
});

describe('words', () => {
    test.each(['NFC', 'NFD'])('every form of every word has a colour, %s', (normalForm) => {
        const plain = forms.filter((form) => {
            const written = form.normalize(normalForm);
            return scopesOf(written).length === 0 || scopesOf(written, 'Name ').length === 0;
        });
        expect(plain).toEqual([]);
    });

    test('a word with a letter more, or less, is no longer that word', () => {
        const known = new Set(forms);
        const changed = forms.flatMap((form) => [
            `${form}x`,
            `x${form}`,
            form.slice(1),
            form.slice(0, -1),
            `${form}-x`,
            `${form}_`,
        ]);
        const words = changed.filter(
            (word) => /^\p{Ll}/u.test(word) && !known.has(word) && !known.has(word.replace(/[-_]+$/, '')),
        );
        expect(words.length).toBeGreaterThan(1000);
        expect(words.filter((word) => scopesOf(word).length > 0)).toEqual([]);
    });

    test('hyphens and marks belong to a word', () => {
        for (const word of ['avtals-möte', 'to-', 'möte\u0301', 'with_', 'tog', 'öppet2', 'ånger']) {
            expect(tokenise(word)[0], word).toEqual([{ text: word, scopes: [] }]);
        }
    });

    test('a word that grows in a third tongue is coloured too', async () => {
        const norsk = { id: 'nb', name: 'norsk', words: { meeting: ['møte'], deal: ['avtalen'] } };
        const tokens = (await tokeniser(textMateGrammar(DialogGrammar(), createLexicon([...languages, norsk]))))('møte Drift {');
        expect(tokens[0]?.[0]).toEqual({ text: 'møte', scopes: ['storage.type.dialog'] });
    });
});

describe('unfinished text', () => {
    test.each(['"', '“', '”'])('a string opened with %s ends with its line', (quote) => {
        const [first, second] = tokenise(`about ${quote}no end\nabout`);
        expect(first?.at(-1)?.scopes[0]).toMatch(/^string\.quoted/);
        expect(second).toEqual([{ text: 'about', scopes: ['keyword.control.property.dialog'] }]);
    });

    test('an escaped quote does not end a string', () => {
        const [line] = tokenise(String.raw`about "a \"b\" c" with`);
        expect(line?.at(-1)).toEqual({ text: 'with', scopes: ['keyword.control.property.dialog'] });
        expect(line?.filter(({ scopes }) => scopes.includes('constant.character.escape.dialog')).length).toBe(2);
    });

    test('a block comment spans lines', () => {
        const lines = tokenise('/* one\ntwo deal */ deal');
        expect(lines[1]?.map(({ scopes }) => scopes[0])).toEqual([
            'comment.block.dialog',
            'comment.block.dialog',
            undefined,
            'storage.type.dialog',
        ]);
    });
});

/** Each would take minutes if an expression read its line more than a few times for each sign; the bound leaves room for a slow machine. */
describe('a line of 100,000 signs is read at once', () => {
    const size = 100_000;
    const repeat = (text: string) => text.repeat(size / text.length);
    test.each([
        ['one word', repeat('a')],
        ['one name', repeat('Ö')],
        ['one word of hyphens', `a${repeat('-')}`],
        ['marks', `a${repeat('\u0308')}`],
        ['digits', repeat('9')],
        ['groups of digits', repeat('111 ')],
        ['beginnings of dates', repeat('2026-')],
        ['beginnings of times', repeat('09:')],
        ['quotes', repeat('"')],
        ['backslashes', `"${repeat('\\')}`],
        ['slashes', repeat('/')],
        ['beginnings of e-mails', repeat('<')],
        ['an e-mail without end', `<${repeat('a')}`],
        ['white space', repeat(' ')],
        ['white space after a declaring word', `deal${repeat(' ')}x`],
        ['white space after a name', `Region${repeat(' ')}x`],
        ['a silenced rule without end', `// dialog-ignore${repeat(' ')}x ${repeat('y')}`],
        ['words', repeat('deal ')],
        ['names with points', repeat('A.')],
    ])('%s', (_, line) => {
        const start = performance.now();
        const [pieces] = tokenise(line);
        expect(performance.now() - start).toBeLessThan(6_000);
        expect(pieces?.reduce((sum, { text }) => sum + text.length, 0)).toBe(line.length);
    });
});
