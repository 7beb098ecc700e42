import type { Grammar } from 'langium';
import { type Automaton, automatonOf, type State } from './automaton.ts';
import type { Expectation } from './expectation.ts';

/** By the type of a block's node, what can begin a member of it; under `Plan`, what can begin a declaration. */
export type Beginnings = ReadonlyMap<string, readonly Expectation[]>;

const known = new WeakMap<Grammar, Beginnings>();

/**
 * What can begin a member, by block: all else that fits at a place goes on with the statement before it. Read off the grammar's machine, so it
 * can't drift from it.
 */
export function beginningsIn(grammar: Grammar): Beginnings {
    let found = known.get(grammar);
    if (!found) {
        found = collect(automatonOf(grammar));
        known.set(grammar, found);
    }
    return found;
}

function collect(automaton: Automaton): Beginnings {
    const found = new Map<string, readonly Expectation[]>([['Plan', automaton.expected(automaton.start)]]);
    const seen = new Set<State>([automaton.start]);
    // A set grows while it is walked: every state is reached.
    for (const state of seen) {
        const opens = automaton.expected(state).flatMap((one) => (one.kind === 'sign' && one.sign === '{' ? one.owner : []));
        for (const way of automaton.ways(state)) {
            if (way.type === '{')
                for (const owner of opens)
                    found.set(
                        owner,
                        automaton.expected(way.state).filter((one) => one.kind !== 'sign'),
                    );
            seen.add(way.state);
        }
    }
    return found;
}
