import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DialogGrammar } from '../../../language/generated/grammar.ts';
import { DialogLexer } from '../../../language/syntax/lexer.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';
import { englishOrdinal, writeForm } from '../../../language/vocabulary/write-form.ts';
import { plainTree } from '../../support/plain-tree.ts';
import { workspace } from '../../support/workspace.ts';

const lexicon = createLexicon(languages);
const lexer = new DialogLexer(DialogGrammar(), lexicon);
const folder = new URL('../../conformance/valid/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** A text's tokens, each as it is written in a language, one space apart. */
function written(text: string, language: string): string {
    const { tokens } = lexer.tokenize(text, { mode: 'partial' });
    return tokens.flatMap((_, i) => writeForm(lexicon, language, tokens, i) || []).join(' ');
}

/** A text's tokens as they stand. */
const plain = (text: string) =>
    lexer
        .tokenize(text, { mode: 'partial' })
        .tokens.map(({ image }) => image)
        .join(' ');

test('the English service desk becomes its Swedish twin, and back', () => {
    const [en, sv] = [read('service-desk.en.dialog'), read('service-desk.sv.dialog')];
    expect(written(en, 'sv')).toBe(plain(sv));
    expect(written(sv, 'en')).toBe(plain(en));
});

test.each(readdirSync(folder))('%s means the same in every language, and comes back as it was', async (file) => {
    const text = read(file);
    const own = file.includes('.sv.') ? 'sv' : 'en';
    const other = own === 'sv' ? 'en' : 'sv';
    const translated = written(text, other);
    const { documents } = await workspace({ 'own.dialog': text, 'other.dialog': translated });
    const [a, b] = [documents.get('own.dialog')?.parseResult, documents.get('other.dialog')?.parseResult];
    if (!a || !b) throw new Error('The workspace lost a file.');
    expect(b.parserErrors).toEqual([]);
    expect(plainTree(b.value)).toEqual(plainTree(a.value));
    expect(written(translated, own)).toBe(written(text, own));
    expect(lexer.tokenize(translated).report.shares.map(({ language }) => language)).toEqual([other]);
});

test.each([
    ['every week on tuesday', 'varje vecka på tisdagar'],
    ['every 2 weeks', 'var 2:a vecka'],
    ['every 3 months on first tuesday', 'var 3:e månad den första tisdagen'],
    ['every third month', 'var tredje månad'],
    ['every 3 years', 'vart 3:e år'],
    ['every-other week', 'varannan vecka'],
    ['every-other year', 'vartannat år'],
    ['every month on 10th workday', 'varje månad den 10:e arbetsdagen'],
    ['every month on day 15', 'varje månad på dag 15'],
    ['every month on 15th at 09:00 - 10:00', 'varje månad den 15:e kl 09:00 - 10:00'],
    ['every week the first 3 months then every quarter', 'varje vecka de första 3 månaderna därefter varje kvartal'],
    ['every week the first year', 'varje vecka det första året'],
    ['on 2026-03-12', 'den 2026-03-12'],
    ['1 time per year', '1 gång per år'],
    ['at-least 2 to 4 times per year in week 8 , week 20', 'minst 2 till 4 gånger per år i vecka 8 , vecka 20'],
    ['invite user of supplier every 3rd time', 'bjud-in användare hos leverantören var 3:e gång'],
    ['invite user every-other time', 'bjud-in användare varannan gång'],
    ['closed week 28 to week 31', 'stängt vecka 28 till vecka 31'],
    ['arena Almedalen , physical "Town hall"', 'arena Almedalen , fysisk "Town hall"'],
    ['place digital or physical "Town hall"', 'plats digitalt eller fysiskt "Town hall"'],
    ['option 1 year due 6 months before', 'option 1 år senast 6 månader före'],
    ['escalate operational to strategic', 'eskalera från operativ till strategisk nivå'],
    ['internal "text" internal dialogue "text"', 'internt "text" intern dialog "text"'],
    ['agenda { contract "Penalties" 1 h by of }', 'dagordning { avtal "Penalties" 1 tim av hos }'],
])('%s ↔ %s', (english, swedish) => {
    expect(written(english, 'sv')).toBe(swedish);
    expect(written(swedish, 'sv')).toBe(swedish);
    expect(written(swedish, 'en')).toBe(english);
    expect(written(english, 'en')).toBe(english);
});

test.each([
    ['eskalera operativ till taktisk', 'eskalera från operativ till taktisk nivå'],
    ['var 3 månad på första tisdag', 'var 3:e månad den första tisdagen'],
    ['4 gång per år', '4 gånger per år'],
    ['avtal 2026-01-01 till 2026-12-31', 'avtalstid 2026-01-01 till 2026-12-31'],
])('%s is read, and written %s', (loose, proper) => {
    expect(written(loose, 'sv')).toBe(proper);
});

test('a language without a word of its own writes it in English', () => {
    const norsk = createLexicon([...languages, { id: 'nb', name: 'norsk', words: { every: ['hver'] } }]);
    const { tokens } = new DialogLexer(DialogGrammar(), norsk).tokenize('every 3rd week', { mode: 'partial' });
    expect(tokens.map((_, i) => writeForm(norsk, 'nb', tokens, i))).toEqual(['hver', '3rd', 'week']);
});

test('English ordinals', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(englishOrdinal)).toEqual(
        '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th'.split(' '),
    );
});
