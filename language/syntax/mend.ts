import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Automaton, State } from './automaton.ts';
import type { Expectation } from './expectation.ts';
import type { Token } from './lexical-report.ts';
import { isComplete, type Reading } from './reading.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { TokenType } from './tokens.ts';

/** A way to go on where the text can't be read as it stands. */
export interface Mend {
    /** What to read instead of the tokens from the reading's `at` up to `to`; a token that was put in has no text. */
    readonly tokens: readonly Token[];
    readonly to: number;
    /** Whether it makes something of the token, instead of leaving it out or to be read next. */
    readonly reads?: true;
    /** What counts against it, in tokens. */
    readonly cost: number;
    readonly problems: readonly SyntaxProblem[];
    /** Where to go on from when the last token is taken back first. */
    readonly back?: Reading;
    /** What it adds to the count of braces open too many. */
    readonly braces?: number;
}

export interface MendTools {
    readonly automaton: Automaton;
    readonly types: Readonly<Record<string, TokenType>>;
    readonly lexicon: Lexicon;
}

/** What could be put in: where the reading stands. */
export interface Stand extends MendTools {
    readonly reading: Reading;
    readonly tokens: readonly Token[];
}

/** What a mend is made from. */
export interface MendInput extends Stand {
    /** The token that can't be read. */
    readonly token: Token;
    /** How many braces of this declaration are open too many; negative: closed too many. */
    readonly imbalance: number;
    /** The reading before the last token, if that is in the text. */
    readonly previous: Reading | undefined;
}

/** How many tokens ahead a mend is judged by. */
export const outlook = 24;

export function typeOf(token: Token): string {
    return token.tokenType.name;
}

/** The type of the token that an expectation waits for. */
export function tokenOf(expectation: Expectation): string {
    switch (expectation.kind) {
        case 'word':
            return expectation.word;
        case 'sign':
            return expectation.sign;
        case 'value':
            return expectation.terminal;
        case 'reference':
            return 'NAME';
    }
}

/** Whether a token type is a keyword's. */
export function isKeywordType(type: string): boolean {
    const first = type.charCodeAt(0);
    return first >= 97 && first <= 122;
}

/** Whether a token is the first of its line. */
export function isFirstOnLine(tokens: readonly Token[], at: number): boolean {
    return tokens[at]?.startLine !== tokens[at - 1]?.endLine;
}

/** Whether a token can begin the next member of the block and stands where one would. */
export function beginsMember({ reading, tokens, automaton }: MendInput, at: number): boolean {
    const token = tokens[at];
    return token !== undefined && isFirstOnLine(tokens, at) && automaton.next(reading.block.members, typeOf(token)) !== undefined;
}

/** A token that is missing from the text, put in behind the last one read so that the parser finds what it needs. */
export function missing({ tokens, types, reading }: Stand, type: string): Token {
    const last = tokens[reading.at - 1];
    const at = last ? (last.endOffset ?? last.startOffset) + 1 : 0;
    return {
        ...retyped(last ?? (tokens[0] as Token), type, types),
        image: '',
        startOffset: at,
        endOffset: at,
        isInsertedInRecovery: true,
    };
}

/** A token of the text, read as another type. */
export function retyped(token: Token, type: string, types: Readonly<Record<string, TokenType>>): Token {
    const tokenType = types[type];
    if (!tokenType) throw new Error(`The grammar has no token "${type}".`);
    return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}

export function placeOfToken(token: Token): { readonly offset: number; readonly end: number } {
    return { offset: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
}

/** The problem of a piece of text that does not fit. */
export function misfit({ reading, automaton, token }: MendInput): SyntaxProblem {
    const expected = automaton.expected(reading.state);
    const place = placeOfToken(token);
    return typeOf(token) === 'WORD'
        ? { kind: 'unknown-word', word: token.image, expected, ...place }
        : { kind: 'unexpected', found: token.image, expected, ...place };
}

/** The problem of a statement that breaks off before the next token. */
export function gap({ automaton, reading, tokens }: Stand, expected = automaton.expected(reading.state)): SyntaxProblem {
    const last = tokens[reading.at - 1];
    const place = last ? placeOfToken(last) : { offset: 0, end: 0 };
    return { kind: 'incomplete', after: last?.image ?? '', expected, ...place };
}

/** How a block begins, as it is named in a message: its first two words. */
export function blockName(head: readonly Token[]): string {
    const [first, second] = head;
    return second && typeOf(second) !== 'required' ? `${first?.image} ${second.image}` : (first?.image ?? '');
}

/** The tokens that end the statement being read, if it does not end by itself. */
export function ending(input: Stand): readonly Token[] {
    const { reading, automaton } = input;
    if (isComplete(reading)) return [];
    return (automaton.pathTo(reading.state, reading.block.loop) ?? []).map((type) => missing(input, type));
}

/** How many tokens of the outlook can be read from a state; the end of the text counts as all that is left of it. */
export function reach({ automaton, reading, tokens }: MendInput, state: State, from: number): number {
    const limit = reading.at + outlook;
    let here = state;
    for (let at = from; at < limit; at++) {
        const token = tokens[at];
        if (!token) return here.ends ? limit - from : at - from;
        const next = automaton.next(here, typeOf(token));
        if (!next) return at - from;
        here = next;
    }
    return Math.max(0, limit - from);
}
