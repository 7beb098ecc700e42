import { beforeAll, expect, test } from 'vitest';
import { DialogGrammar } from '../../language/generated/grammar.ts';
import { textMateGrammar } from '../../language/text-mate/text-mate-grammar.ts';
import { languages } from '../../language/vocabulary/languages.ts';
import { createLexicon } from '../../language/vocabulary/lexicon.ts';
import { sourceFiles } from '../support/source-files.ts';
import { tokeniser } from '../support/tokenise.ts';

let colours: (text: string) => string;

/** Every piece that is no white space with its innermost scope, quotes left out: `with→keyword.control.property`. */
beforeAll(async () => {
    const tokenise = await tokeniser(textMateGrammar(DialogGrammar(), createLexicon(languages)));
    colours = (text) =>
        tokenise(text)
            .flat()
            .map((piece) => ({ text: piece.text.trim(), scope: piece.scopes.at(-1)?.replace(/\.dialog$/, '') ?? 'plain' }))
            .filter(({ text, scope }) => text !== '' && !scope.startsWith('punctuation'))
            .map(({ text, scope }) => `${text}→${scope}`)
            .join(' ');
});

test.each([
    [
        'deal ServiceDesk "Service desk" {',
        'deal→storage.type ServiceDesk→entity.name.type.deal Service desk→string.quoted.double',
    ],
    [
        'roll Ägare "Chef" som avtalsägare innehas-av Åsa till-och-med 2026-08-31, Bo',
        'roll→storage.type Ägare→variable.other.role Chef→string.quoted.double som→keyword.operator.word avtalsägare→constant.language ' +
            'innehas-av→keyword.operator.word Åsa→variable.other.reference till-och-med→keyword.operator.word ' +
            '2026-08-31→constant.numeric.date Bo→variable.other.reference',
    ],
    [
        'person Anna "Anna Ek" <anna.ek@region.example>',
        'person→storage.type Anna→variable.other.person Anna Ek→string.quoted.double <anna.ek@region.example>→string.unquoted.email',
    ],
    ['möte Ops {', 'möte→storage.type Ops→entity.name.function.meeting'],
    ['taktisk nivå "Avtal" {', 'taktisk→support.class.level nivå→keyword.other.block Avtal→string.quoted.double'],
    ['fas före 2025-03-01', 'fas→keyword.other.block före→constant.language 2025-03-01→constant.numeric.date'],
    [
        '  value 48 000 000 SEK',
        'value→keyword.control.property 48 000 000→constant.numeric.amount SEK→keyword.other.unit.currency',
    ],
    ['  värde 48 MSEK', 'värde→keyword.control.property 48→constant.numeric.amount MSEK→keyword.other.unit.currency'],
    ['buyer SEK', 'buyer→keyword.control.property SEK→variable.other.reference'],
    [
        'varje vecka de första 3 månaderna på tisdagar kl 09.00–10:00',
        'varje→keyword.operator.word vecka→keyword.other.unit de→keyword.operator.word första→constant.numeric.ordinal 3→constant.numeric ' +
            'månaderna→keyword.other.unit på→keyword.operator.word tisdagar→constant.language.weekday kl→keyword.operator.word ' +
            '09.00→constant.numeric.time –→keyword.operator.range 10:00→constant.numeric.time',
    ],
    [
        'invite user of buyer every 3rd time',
        'invite→keyword.control.property user→constant.language of→keyword.operator.word buyer→constant.language ' +
            'every→keyword.operator.word 3rd→constant.numeric.ordinal time→keyword.operator.word',
    ],
    [
        'bjud-in användare hos beställaren var 3:e gång',
        'bjud-in→keyword.control.property användare→constant.language hos→keyword.operator.word beställaren→constant.language ' +
            'var→keyword.operator.word 3:e→constant.numeric.ordinal gång→keyword.operator.word',
    ],
    [
        'chair Region.ServiceOwner',
        'chair→keyword.control.property Region→entity.name.type.reference ServiceOwner→variable.other.member',
    ],
    ['in march, oktober', 'in→keyword.control.property march→constant.language.month oktober→constant.language.month'],
    [
        'with operations 15min',
        'with→keyword.control.property operations→constant.language 15→constant.numeric min→keyword.other.unit',
    ],
    // The same word as a property, as a value and as a kind of agenda item.
    ['contract 2026-01-01', 'contract→keyword.control.property 2026-01-01→constant.numeric.date'],
    ['contract "Penalties"', 'contract→constant.language Penalties→string.quoted.double'],
    ['{ delivery goods', 'delivery→keyword.control.property goods→constant.language'],
    ['signed 2025-12-05', 'signed→keyword.control.property 2025-12-05→constant.numeric.date'],
    [
        'starting 2 weeks after signed',
        'starting→keyword.control.property 2→constant.numeric weeks→keyword.other.unit after→keyword.operator.word signed→constant.language',
    ],
    [
        'minutes within 3 workdays by NordIT.Manager',
        'minutes→keyword.control.property within→keyword.operator.word 3→constant.numeric workdays→keyword.other.unit ' +
            'by→keyword.operator.word NordIT→entity.name.type.reference Manager→variable.other.member',
    ],
    // Words nobody knows, names in the wrong case.
    ['metting Ops {', 'metting→plain Ops→variable.other.reference'],
    ['role boss', 'role→storage.type boss→plain'],
    // Comments.
    ['with // contract', 'with→keyword.control.property // contract→comment.line.double-slash'],
    ['"https://one.example"', 'https://one.example→string.quoted.double'],
    [
        '// dialog-ignore chair-missing: decided in March',
        '//→comment.line.double-slash dialog-ignore→keyword.other.ignore chair-missing→constant.other.rule ' +
            ': decided in March→comment.line.reason',
    ],
    ['// dialog-ignored', '// dialog-ignored→comment.line.double-slash'],
])('%s', (line, expected) => {
    expect(colours(line)).toBe(expected);
});

test.each(sourceFiles(['test/conformance/valid'], ['.dialog']))('nothing is left plain in $path', ({ text }) => {
    expect(colours(text).match(/\S+→plain/g)).toBeNull();
});

test('decomposed letters are the same letters', () => {
    expect(colours('möte Ö'.normalize('NFD')).normalize('NFC')).toBe('möte→storage.type Ö→entity.name.function.meeting');
});
