import { isWord, type Word } from '../vocabulary/words.ts';
import type { Expectation } from './expectation.ts';
import {
    beginsMember,
    isKeywordType,
    type Mend,
    type MendInput,
    misfit,
    missing,
    placeOfToken,
    retyped,
    typeOf,
} from './mend.ts';
import { nearest } from './nearest.ts';
import { isComplete } from './reading.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** A keyword or lower-case word that stands where a name must: it is read as the name. */
export function asName(input: MendInput): readonly Mend[] {
    const { reading, token, tokens, automaton, types } = input;
    const type = typeOf(token);
    const name = ['WORD', 'NAME'].find((one) => automaton.next(reading.state, one));
    if (!name || (!isKeywordType(type) && type !== 'WORD') || beginsMember(input, reading.at)) return [];
    const next = tokens[reading.at + 1];
    // Where a keyword could stand as well, only the dot of `region.Buyer` tells a name from a mistyped keyword.
    const mistyped = type === 'WORD' && !(next && typeOf(next) === '.') && automaton.expected(reading.state).some(isKeyword);
    const problem = mistyped ? misfit(input) : ({ kind: 'name-expected', word: token.image, ...placeOfToken(token) } as const);
    return [{ tokens: [retyped(token, name, types)], to: reading.at + 1, reads: true, cost: 0.5, problems: [problem] }];
}

/** An unknown word that resembles a keyword that fits. */
export function asWord(input: MendInput): readonly Mend[] {
    const { reading, token, automaton, types, lexicon } = input;
    if (typeOf(token) !== 'WORD') return [];
    const forms = new Map<string, Expectation & { kind: 'word' }>();
    for (const one of automaton.expected(reading.state).filter(isKeyword)) {
        for (const { id } of lexicon.languages) for (const form of lexicon.forms(one.word, id)) forms.set(form, one);
    }
    return nearest(token.image, forms.keys(), 5).flatMap((form, rank): Mend | readonly [] => {
        const meant = forms.get(form);
        if (!meant) return [];
        // A word that only structures the text is read as the one it resembles; a value that may be another stays unknown.
        const sure = meant.property === undefined || isComplete(reading);
        return {
            tokens: [sure ? retyped(token, meant.word, types) : missing(input, meant.word)],
            to: reading.at + 1,
            reads: true,
            cost: 0.1 + 0.2 * rank,
            problems: [misfit(input)],
        };
    });
}

/** A keyword that begins with a capital letter. */
export function asKeyword({ reading, token, automaton, types, lexicon }: MendInput): readonly Mend[] {
    const word: Word | undefined = typeOf(token) === 'NAME' ? lexicon.lookup(token.image.toLowerCase())?.word : undefined;
    if (!word || !automaton.next(reading.state, word)) return [];
    const problem = { kind: 'capital-letter', word, ...placeOfToken(token) } as const;
    return [{ tokens: [retyped(token, word, types)], to: reading.at + 1, reads: true, cost: 0.1, problems: [problem] }];
}

/** The word before was read as a keyword, but what follows shows that it was meant as a name: `user.Buyer`. */
export function previousAsName({ previous, tokens, automaton, types }: MendInput): readonly Mend[] {
    const token = previous && tokens[previous.at];
    if (!token || !isKeywordType(typeOf(token))) return [];
    const name = ['WORD', 'NAME'].find((one) => automaton.next(previous.state, one));
    if (!name || isComplete(previous)) return [];
    const problem = { kind: 'name-expected', word: token.image, ...placeOfToken(token) } as const;
    return [{ back: previous, tokens: [retyped(token, name, types)], to: previous.at + 1, cost: 0.7, problems: [problem] }];
}

/** Something of the wrong kind stands where a value, or a brace, must: the value stays unknown. */
export function replaced(input: MendInput): readonly Mend[] {
    const { reading, automaton, token, imbalance } = input;
    const closes = typeOf(token) === '}';
    if (isComplete(reading) || typeOf(token) === '{' || (closes && imbalance >= 0) || beginsMember(input, reading.at)) return [];
    const problem: SyntaxProblem = closes ? { kind: 'surplus-brace', ...placeOfToken(token) } : misfit(input);
    const mends = new Map<object, Mend>();
    for (const { type, state } of automaton.ways(reading.state)) {
        if (type === '}' || mends.has(state)) continue;
        const braces = (type === '{' ? 1 : 0) + (closes ? 1 : 0);
        const tokens = [missing(input, type)];
        mends.set(state, { tokens, to: reading.at + 1, reads: true, cost: 1.2, problems: [problem], braces });
    }
    return [...mends.values()];
}

function isKeyword(expectation: Expectation): expectation is Expectation & { kind: 'word' } {
    return expectation.kind === 'word' && isWord(expectation.word);
}
