import { isWord } from '../vocabulary/words.ts';
import type { State } from './automaton.ts';
import {
    blockName,
    ending,
    gap,
    isFirstOnLine,
    type Mend,
    type MendInput,
    misfit,
    missing,
    outlook,
    placeOfToken,
    reach,
    tokenOf,
    typeOf,
} from './mend.ts';
import { isComplete } from './reading.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

interface Path {
    readonly path: readonly string[];
    readonly state: State;
}

/** One or two tokens are missing before the one that can't be read. */
export function bridged(input: MendInput): readonly Mend[] {
    const { reading, token, tokens, automaton } = input;
    // A statement that may end where its line ends is not stretched to the next line.
    if (isComplete(reading) && isFirstOnLine(tokens, reading.at)) return [];
    const paths = new Map<State, { readonly path: readonly string[]; readonly starts: Set<string> }>();
    // A new statement is never made up here, nor is the end of a block.
    const anew = (path: readonly string[]): State | undefined => {
        let state: State | undefined = isComplete(reading) ? reading.block.members : undefined;
        for (const type of [...path, typeOf(token)]) state = state && automaton.next(state, type);
        return state;
    };
    const put = (path: readonly [string, ...string[]], state: State): void => {
        const after = automaton.next(state, typeOf(token));
        if (!after || after === anew(path)) return;
        const known = paths.get(after);
        if (known?.path.length === path.length) known.starts.add(path[0]);
        else if (!known) paths.set(after, { path, starts: new Set([path[0]]) });
    };
    // A word that is no keyword could be read as a name after any other, so only signs are put in before it.
    const fits = (type: string): boolean => type !== '}' && (typeOf(token) !== 'WORD' || !isWord(type));
    const ways = automaton.ways(reading.state).filter(({ type }) => fits(type));
    for (const { type, state } of ways) put([type], state);
    for (const one of ways) for (const two of automaton.ways(one.state)) if (fits(two.type)) put([one.type, two.type], two.state);
    return [...paths.values()].map(({ path, starts }) => {
        const opens = path.includes('{') ? 1 : 0;
        const expected = automaton.expected(reading.state).filter((one) => starts.has(tokenOf(one)));
        return {
            tokens: path.map((type) => missing(input, type)),
            to: reading.at,
            cost: 0.6 * path.length,
            problems: [path.length === 1 && opens ? unopened(input) : gap(input, expected)],
            braces: opens,
        };
    });
}

/** The statement breaks off, and the token begins the next one or ends the block. */
export function completed(input: MendInput): readonly Mend[] {
    const { reading, token, automaton } = input;
    if (isComplete(reading) || !automaton.next(reading.block.members, typeOf(token))) return [];
    return [{ tokens: ending(input), to: reading.at, cost: 1, problems: [gap(input)] }];
}

/** The beginning of a statement is missing, and only one can have been meant: `Ops "Operations" {`, or the members of a block without heading. */
export function begun(input: MendInput): readonly Mend[] {
    const { reading, token, automaton, imbalance } = input;
    if (!isComplete(reading) || typeOf(token) === 'WORD') return [];
    const { members } = reading.block;
    const paths: Path[] = automaton.ways(members).map(({ type, state }) => ({ path: [type], state }));
    if (imbalance < 0) paths.push(...openings(input));
    const found = new Map<State, { readonly path: readonly string[]; readonly starts: Set<string>; readonly reach: number }>();
    for (const { path, state } of paths) {
        const after = path[0] === '}' ? undefined : automaton.next(state, typeOf(token));
        const known = after && found.get(after);
        if (known?.path.length === path.length) known.starts.add(path[0] ?? '');
        else if (after && !known)
            found.set(after, { path, starts: new Set(path.slice(0, 1)), reach: reach(input, after, reading.at + 1) });
    }
    const [best, second] = [...found.values()].sort((a, b) => b.reach - a.reach);
    if (!best || best.reach === second?.reach || best.reach + 1 < Math.min(outlook, headingEnd(input) - reading.at)) return [];
    const expected = automaton.expected(members).filter((one) => best.starts.has(tokenOf(one)));
    const problem: SyntaxProblem = { kind: 'unexpected', found: token.image, expected, ...placeOfToken(token) };
    const braces = best.path.includes('{') ? 1 : 0;
    return [{ tokens: best.path.map((type) => missing(input, type)), to: reading.at, cost: 1.2, problems: [problem], braces }];
}

/** The shortest headings that open a block inside the present one. */
function openings({ reading, automaton }: MendInput): readonly Path[] {
    const found: Path[] = [];
    const seen = new Map<State, readonly string[]>([[reading.block.members, []]]);
    for (const [from, path] of seen) {
        for (const { type, state } of automaton.ways(from)) {
            if (type === '{') found.push({ path: [...path, type], state });
            else if (type !== '}' && path.length < 4 && !seen.has(state)) seen.set(state, [...path, type]);
        }
    }
    return found;
}

/** One token too many. */
export function dropped(input: MendInput): readonly Mend[] {
    const { reading, token, imbalance } = input;
    const type = typeOf(token);
    if (type === '}') {
        if (reading.block.outer && imbalance >= 0) return [];
        return [
            {
                tokens: [],
                to: reading.at + 1,
                cost: 0.6,
                problems: [{ kind: 'surplus-brace', ...placeOfToken(token) }],
                braces: 1,
            },
        ];
    }
    if (type === '{' ? imbalance <= 0 : isFirstOnLine(input.tokens, reading.at)) return [];
    return [{ tokens: [], to: reading.at + 1, cost: 1.6, problems: [misfit(input)], braces: type === '{' ? -1 : 0 }];
}

/** What leaving out the rest of a statement costs. */
export const skipping = 2;

/** Nothing else helps: the rest of the statement is left out. */
export function skipped(input: MendInput): readonly Mend[] {
    return [{ tokens: ending(input), to: syncFrom(input), cost: skipping, problems: [misfit(input)] }];
}

/** What no statement goes on with on its next line. */
const isOwnWord = new Set(['WORD', 'NAME', 'STRING']);

/** Where the statement that can't be read ends: at the next member of its block, or where the block ends. Beyond the token at least. */
export function syncFrom(input: MendInput): number {
    const { reading, tokens, automaton } = input;
    const { members } = reading.block;
    let depth = 0;
    for (let at = reading.at; at < tokens.length; at++) {
        const type = typeOf(tokens[at]!);
        if (depth === 0 && at > reading.at) {
            const begins =
                automaton.next(members, type) !== undefined && (isFirstOnLine(tokens, at) || reach(input, members, at) > 2);
            const mistyped = isOwnWord.has(type) && isFirstOnLine(tokens, at) && typeOf(tokens[at - 1]!) !== ',';
            if (begins || mistyped) return at;
        }
        if (type === '{') depth++;
        else if (type === '}') {
            if (depth === 0) return Math.max(at, reading.at + 1);
            depth--;
            if (depth === 0) return at + 1;
        }
    }
    return tokens.length;
}

function unopened(input: MendInput): SyntaxProblem {
    const { statement } = input.reading;
    const first = statement[0];
    return first ? { kind: 'missing-open', block: blockName(statement), ...placeOfToken(first) } : misfit(input);
}

/** Where the heading of the statement ends, if a block follows, or else the statement. */
function headingEnd(input: MendInput): number {
    const end = syncFrom(input);
    const brace = input.tokens.slice(input.reading.at, end).findIndex((token) => typeOf(token) === '{');
    return brace < 0 ? end : input.reading.at + brace + 1;
}
