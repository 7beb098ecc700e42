import type { Automaton, State } from './automaton.ts';
import type { Token } from './lexical-report.ts';
import { ending, gap, type Mend, type MendInput, type MendTools, missing, placeOfToken, typeOf } from './mend.ts';
import { misplaced, unclosed } from './mend-braces.ts';
import { bestMend } from './mend-choice.ts';
import { beginning, isComplete, type Reading, read } from './reading.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export interface Repaired {
    /** Tokens that the parser reads without an error. */
    readonly tokens: readonly Token[];
    /** What was at fault, in the order in which it was met. */
    readonly problems: readonly SyntaxProblem[];
    /** The state after the text, before anything was put in to end it. */
    readonly state: State;
}

/**
 * Makes a declaration that is being typed readable before it goes to the parser: a word is read as the one it resembles, what is missing is
 * put in without text, what fits nowhere is left out. Each fault is told once, where it stands, and keeps to its own statement: the
 * parser's own recovery would take the neighbours with it. Sound text comes back as it is. An `unfinished` text may break off anywhere.
 */
export function repair(tokens: readonly Token[], tools: MendTools, { unfinished = false } = {}): Repaired {
    const { automaton } = tools;
    const start = beginning(automaton);
    const sound = soundState(automaton, tokens, start.state);
    if (sound && (unfinished || sound.ends)) return { tokens, problems: [], state: sound };

    const problems: SyntaxProblem[] = [];
    const out: Token[] = [];
    let reading = start;
    let previous: Reading | undefined;
    let imbalance = unfinished ? 0 : balanceOf(tokens);
    /** After a gap or a misfit the rest of the statement is not judged: its faults would be consequences. */
    let quiet: readonly Token[] | undefined;

    const advance = (token: Token, width: 0 | 1): void => {
        const next = read(automaton, reading, token, width);
        if (!next) throw new Error(`The repaired text cannot be read at "${token.image}" (${typeOf(token)}).`);
        previous = width === 1 ? reading : undefined;
        reading = next;
        out.push(token);
    };
    const tell = (problem: SyntaxProblem): void => {
        const consequence = problem.kind === 'unexpected' || problem.kind === 'incomplete';
        const heard = (quiet && quiet[0] === reading.statement[0]) || problems.at(-1)?.offset === problem.offset;
        if (consequence && heard) return;
        problems.push(problem);
        if (consequence && !isComplete(reading)) quiet = reading.statement;
    };
    const apply = (mend: Mend): void => {
        for (const problem of mend.problems) tell(problem);
        if (mend.back) {
            reading = mend.back;
            out.pop();
        }
        for (const token of mend.tokens) advance(token, 0);
        reading = { ...reading, at: mend.to };
        previous = undefined;
        imbalance += mend.braces ?? 0;
    };

    while (reading.at < tokens.length) {
        const token = tokens[reading.at];
        if (!token) break;
        const input: MendInput = { ...tools, reading, token, tokens, imbalance, previous };
        const brace = typeOf(token) === '}' ? misplaced(input) : undefined;
        if (brace || !automaton.next(reading.state, typeOf(token))) apply(brace ?? bestMend(input));
        else {
            if (typeOf(token) === 'WORD') tell({ kind: 'name-expected', word: token.image, ...placeOfToken(token) });
            advance(token, 1);
        }
    }
    const { state, block } = reading;
    if (!unfinished) {
        const end = { ...tools, tokens, reading };
        if (!isComplete(reading)) tell(gap(end));
        for (const token of ending(end)) advance(token, 0);
        let open = 0;
        for (; reading.block.outer; open++) advance(missing({ ...end, reading }, '}'), 0);
        if (open > 0) problems.push(unclosed(block, open));
    }
    return { tokens: out, problems, state };
}

/** The state after a text in which nothing has to be mended; undefined for any other. */
function soundState(automaton: Automaton, tokens: readonly Token[], start: State): State | undefined {
    let state: State | undefined = start;
    for (const token of tokens) {
        const type = typeOf(token);
        state = type === 'WORD' ? undefined : automaton.next(state, type);
        if (!state) return undefined;
    }
    return state;
}

/** How many braces are open too many; negative: closed too many. */
function balanceOf(tokens: readonly Token[]): number {
    let balance = 0;
    for (const token of tokens) {
        if (typeOf(token) === '{') balance++;
        else if (typeOf(token) === '}') balance--;
    }
    return balance;
}
