import { GrammarAST } from 'langium';
import { currencies } from '../syntax/literals.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isWord, type Word } from '../vocabulary/words.ts';
import { calledRule, declaresName, keywordsIn, mandatoryParts, parserRules } from './grammar-walk.ts';
import { anyOf, date, money, name, number, ordinal, time, word } from './regex.ts';
import type { Pattern, TextMateGrammar } from './text-mate.ts';
import { type WordRole, wordRoles } from './word-roles.ts';

/** The scope of a word by its role; where a word has several roles, the first in this order counts. */
const scopes = {
    declaration: 'storage.type.dialog',
    block: 'keyword.other.block.dialog',
    level: 'support.class.level.dialog',
    month: 'constant.language.month.dialog',
    weekday: 'constant.language.weekday.dialog',
    unit: 'keyword.other.unit.dialog',
    ordinal: 'constant.numeric.ordinal.dialog',
    relation: 'keyword.operator.word.dialog',
    value: 'constant.language.dialog',
    connecting: 'keyword.operator.word.dialog',
    property: 'keyword.control.property.dialog',
} as const satisfies Readonly<Record<WordRole, string>>;

const orderOfRoles = Object.keys(scopes) as readonly WordRole[];

/** The scope of a name by the rule that declares it. */
const scopesOfNames: Readonly<Record<string, string>> = {
    Role: 'variable.other.role.dialog',
    Person: 'variable.other.person.dialog',
    Meeting: 'entity.name.function.meeting.dialog',
    Dialogue: 'entity.name.function.dialogue.dialog',
};

/** How editors colour a plan before (and without) the server: a TextMate grammar, from the grammar's rules and every tongue's words. */
export function textMateGrammar(grammar: GrammarAST.Grammar, lexicon: Lexicon): TextMateGrammar {
    return {
        name: 'Dialogplan',
        scopeName: 'source.dialog',
        patterns: ['comments', 'strings', 'headings', 'words', 'names', 'values', 'signs'].map((part) => ({
            include: `#${part}`,
        })),
        repository: {
            comments: { patterns: comments },
            strings: { patterns: strings },
            headings: { patterns: headings(grammar, lexicon) },
            words: { patterns: words(grammar, lexicon) },
            names: { patterns: names },
            values: { patterns: values },
            signs: { patterns: signs },
        },
    };
}

/** A block comment that is never closed colours the rest of the file here, where the lexer ends it with its line: TextMate can't look ahead. */
const comments: readonly Pattern[] = [
    {
        match: String.raw`(//\s*+)(dialog-ignore)(?![\p{L}\p{M}\p{N}_-])\s*+([^\s:]*+)\s*+((?::.*+)?)$`,
        name: 'comment.line.double-slash.dialog',
        captures: {
            2: { name: 'keyword.other.ignore.dialog' },
            3: { name: 'constant.other.rule.dialog' },
            4: { name: 'comment.line.reason.dialog' },
        },
    },
    { match: '//.*+$', name: 'comment.line.double-slash.dialog' },
    { begin: String.raw`/\*`, end: String.raw`\*/`, name: 'comment.block.dialog' },
];

/** A string ends at its line's end at the latest, as in the lexer. One that opens with Word's quotes may close with any quote. */
const strings: readonly Pattern[] = [string('"', '"', 'double'), string('[“”]', '["“”]', 'other')];

function string(open: string, close: string, kind: string): Pattern {
    return {
        begin: open,
        end: `(${close})|$`,
        name: `string.quoted.${kind}.dialog`,
        beginCaptures: { 0: { name: 'punctuation.definition.string.begin.dialog' } },
        endCaptures: { 1: { name: 'punctuation.definition.string.end.dialog' } },
        patterns: [{ match: String.raw`\\.`, name: 'constant.character.escape.dialog' }],
    };
}

/** A declaring word with the name it declares, and a block's word with the value that says which one it is (`phase before`). */
function headings(grammar: GrammarAST.Grammar, lexicon: Lexicon): readonly Pattern[] {
    return parserRules(grammar).flatMap((rule): Pattern[] => {
        const [first, next] = mandatoryParts(rule);
        const opener = GrammarAST.isKeyword(first) ? first.value : undefined;
        if (opener === undefined || !isWord(opener)) return [];
        if (declaresName(rule)) {
            const scope = scopesOfNames[rule.name] ?? `entity.name.type.${rule.name.toLowerCase()}.dialog`;
            return [heading(lexicon, opener, scopes.declaration, name, scope)];
        }
        const datatype = keywordsIn(rule).includes('{') && next ? calledRule(next) : undefined;
        if (datatype?.dataType === undefined) return [];
        const choices = keywordsIn(datatype).filter(isWord);
        return [heading(lexicon, opener, scopes.block, anyOf(formsOf(lexicon, choices)), scopes.value)];
    });
}

function heading(lexicon: Lexicon, opener: Word, openerScope: string, what: string, scope: string): Pattern {
    return {
        match: `(${anyOf(formsOf(lexicon, [opener]))})\\s++(${what})`,
        captures: { 1: { name: openerScope }, 2: { name: scope } },
    };
}

function words(grammar: GrammarAST.Grammar, lexicon: Lexicon): readonly Pattern[] {
    const byScope = new Map<string, Word[]>();
    const put = (scope: string, one: Word) => byScope.set(scope, [...(byScope.get(scope) ?? []), one]);
    const alsoValues: Word[] = [];
    const alsoConnecting: Word[] = [];
    for (const [one, roles] of wordRoles(grammar)) {
        if (!isWord(one)) continue;
        const role = orderOfRoles.find((candidate) => roles.has(candidate));
        if (role) put(scopes[role], one);
        if (role !== 'property' && roles.has('property')) (role === 'value' ? alsoValues : alsoConnecting).push(one);
    }
    return [
        ...leading(lexicon, alsoConnecting, ''),
        // In an agenda `contract "…"` is a kind of item; the property is followed by a date.
        ...leading(lexicon, alsoValues, String.raw`(?!\s*+["“”])`),
        ...[...byScope].map(([scope, some]): Pattern => ({ match: anyOf(formsOf(lexicon, some)), name: scope })),
    ];
}

/** Words that are properties where they lead a line or a block, and something else everywhere else. */
function leading(lexicon: Lexicon, some: readonly Word[], unless: string): readonly Pattern[] {
    if (some.length === 0) return [];
    const match = `(?:^|(?<=\\{))\\s*+(${anyOf(formsOf(lexicon, some))})${unless}`;
    return [{ match, captures: { 1: { name: scopes.property } } }];
}

const names: readonly Pattern[] = [
    {
        match: `(${name})\\s*+(\\.)\\s*+(${name})`,
        captures: {
            1: { name: 'entity.name.type.reference.dialog' },
            2: { name: 'punctuation.accessor.dialog' },
            3: { name: 'variable.other.member.dialog' },
        },
    },
    { match: name, name: 'variable.other.reference.dialog' },
    // Any other word is read whole and left plain, so that none of its parts is taken for a word or a number.
    { match: word },
];

const values: readonly Pattern[] = [
    { match: date, name: 'constant.numeric.date.dialog' },
    { match: time, name: 'constant.numeric.time.dialog' },
    { match: ordinal, name: 'constant.numeric.ordinal.dialog' },
    {
        match: money(Object.keys(currencies)),
        captures: { 1: { name: 'constant.numeric.amount.dialog' }, 2: { name: 'keyword.other.unit.currency.dialog' } },
    },
    { match: number, name: 'constant.numeric.dialog' },
    { match: '<[^<>\\s]*+>', name: 'string.unquoted.email.dialog' },
];

const signs: readonly Pattern[] = [
    { match: '[{}]', name: 'punctuation.section.block.dialog' },
    { match: ',', name: 'punctuation.separator.dialog' },
    { match: '[-–]', name: 'keyword.operator.range.dialog' },
];

/** Every form of some words in every tongue, the longest first so that no form is cut short by another. */
function formsOf(lexicon: Lexicon, some: readonly Word[]): readonly string[] {
    const forms = new Set(some.flatMap((word) => lexicon.languages.flatMap(({ id }) => lexicon.forms(word, id))));
    return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
