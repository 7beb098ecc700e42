import { GrammarAST } from 'langium';
import { calledRule, declaresName, elementsIn, keywordsIn, mandatoryParts, parserRules } from './grammar-walk.ts';

/** What a word does in a plan. A word may do several things: `contract` opens a property and is a kind of agenda item. */
export type WordRole =
    | 'declaration'
    | 'block'
    | 'property'
    | 'level'
    | 'value'
    | 'month'
    | 'weekday'
    | 'unit'
    | 'ordinal'
    | 'relation'
    | 'connecting';

/** The datatype rules whose words are not simply values. */
export const rolesOfDatatypes: Readonly<Record<string, WordRole>> = {
    LevelKind: 'level',
    Month: 'month',
    Weekday: 'weekday',
    DurationUnit: 'unit',
    CadenceUnit: 'unit',
    AgendaUnit: 'unit',
    Interval: 'ordinal',
    PositionOrdinal: 'ordinal',
    Bound: 'relation',
    Relation: 'relation',
};

/**
 * The roles of every word of the grammar, read off its rules: a word that leads a rule with braces opens a block, or a declaration where it
 * gives a name; a word that leads a member of a block opens a property; the words of a datatype rule are values; all others connect.
 */
export function wordRoles(grammar: GrammarAST.Grammar): ReadonlyMap<string, ReadonlySet<WordRole>> {
    const roles = new Map<string, Set<WordRole>>();
    const add = (word: string, role: WordRole) => {
        const known = roles.get(word);
        if (known) known.add(role);
        else roles.set(word, new Set([role]));
    };
    const statements = statementRules(grammar);
    const leading = new Set(
        [...statements].flatMap(([rule, role]) => (role === 'property' && !hasBraces(rule) ? (leadingDatatype(rule) ?? []) : [])),
    );
    for (const rule of parserRules(grammar)) {
        // The words of a milestone's kind are properties and nothing else.
        if (leading.has(rule)) continue;
        const words = keywordsIn(rule).filter((keyword) => /^\p{L}/u.test(keyword));
        if (rule.dataType !== undefined) {
            for (const word of words) add(word, rolesOfDatatypes[rule.name] ?? 'value');
            continue;
        }
        const role = hasBraces(rule) ? 'block' : statements.get(rule);
        const openers = role === undefined ? [] : openingWords(rule, role);
        for (const opener of openers) add(opener, role && declaresName(rule) ? 'declaration' : (role ?? 'connecting'));
        for (const word of words) if (!openers.includes(word)) add(word, 'connecting');
    }
    return roles;
}

/** Rules met as a whole statement: one at the top of a file opens a block, one inside a block is a property. */
function statementRules(grammar: GrammarAST.Grammar): ReadonlyMap<GrammarAST.ParserRule, 'block' | 'property'> {
    const found = new Map<GrammarAST.ParserRule, 'block' | 'property'>();
    for (const rule of parserRules(grammar)) {
        for (const element of elementsIn(rule)) {
            if (!GrammarAST.isAssignment(element) || !(rule.entry || element.feature === 'members')) continue;
            const called = calledRule(element);
            for (const member of called ? alternatives(called) : []) found.set(member, rule.entry ? 'block' : 'property');
        }
    }
    return found;
}

/** The rules a rule chooses among, or itself where it is no choice of rules. */
function alternatives(rule: GrammarAST.ParserRule): readonly GrammarAST.ParserRule[] {
    if (!GrammarAST.isAlternatives(rule.definition)) return [rule];
    const called = rule.definition.elements.map(calledRule);
    return called.every((one) => one !== undefined) ? called.flatMap(alternatives) : [rule];
}

/** A block is opened by its first sure keyword (`operational level`); a property may be by the words of a datatype (`bids`). */
function openingWords(rule: GrammarAST.ParserRule, role: 'block' | 'property'): readonly string[] {
    const parts = mandatoryParts(rule);
    const opener = role === 'block' ? parts.find(GrammarAST.isKeyword) : parts[0];
    if (GrammarAST.isKeyword(opener)) return [opener.value];
    const datatype = role === 'property' ? leadingDatatype(rule) : undefined;
    return datatype ? keywordsIn(datatype) : [];
}

function leadingDatatype(rule: GrammarAST.ParserRule): GrammarAST.ParserRule | undefined {
    const [first] = mandatoryParts(rule);
    const called = first && calledRule(first);
    return called?.dataType === undefined ? undefined : called;
}

function hasBraces(rule: GrammarAST.ParserRule): boolean {
    return keywordsIn(rule).includes('{');
}
