import type { Automaton, Point, State } from './automaton.ts';
import type { Token } from './lexical-report.ts';

/** How far a text has been read; never changed, so that ways to go on can be tried. */
export interface Reading {
    /** The index of the token to read next. */
    readonly at: number;
    readonly state: State;
    readonly block: Block;
    /** The tokens of the statement being read. */
    readonly statement: readonly Token[];
}

/** A block whose members are being read; the outermost one is the file. */
export interface Block {
    /** The state in which a member can begin. */
    readonly members: State;
    readonly loop: Point;
    /** The statement that opened it. */
    readonly head: readonly Token[];
    readonly outer: Block | undefined;
}

export function beginning(automaton: Automaton): Reading {
    const { start } = automaton;
    return { at: 0, state: start, block: { members: start, loop: loopOf(start), head: [], outer: undefined }, statement: [] };
}

/** The reading after a token, or undefined where none of its type can stand. A token that was put in moves `at` nowhere. */
export function read(automaton: Automaton, reading: Reading, token: Token, width: 0 | 1): Reading | undefined {
    const type = token.tokenType.name;
    const state = automaton.next(reading.state, type);
    if (!state) return undefined;
    const at = reading.at + width;
    const begins = isComplete(reading) && automaton.next(reading.block.members, type) !== undefined;
    const before = begins ? [] : reading.statement;
    const statement = token.image === '' ? before : [...before, token];
    if (type === '{') {
        return { at, state, block: { members: state, loop: loopOf(state), head: before, outer: reading.block }, statement: [] };
    }
    if (type === '}') return { at, state, block: reading.block.outer ?? reading.block, statement: [] };
    return { at, state, block: reading.block, statement };
}

/** Whether the statement being read may end here, or none has begun. */
export function isComplete({ state, block }: Reading): boolean {
    return state.points.includes(block.loop);
}

function loopOf(state: State): Point {
    if (!state.loop) throw new Error('A block of the grammar holds no repeated members.');
    return state.loop;
}
