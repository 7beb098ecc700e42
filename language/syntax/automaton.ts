import { GrammarAST } from 'langium';
import { isWord } from '../vocabulary/words.ts';
import type { Expectation } from './expectation.ts';

/** A point between two tokens of the grammar. */
export interface Point {
    readonly id: number;
    readonly moves: readonly Move[];
    /** Points reached without a token. */
    readonly free: readonly Point[];
}

interface Move {
    readonly token: string;
    readonly to: Point;
    /** What the token would mean; undefined for what is read but never asked for (WORD). */
    readonly expectation: Expectation | undefined;
}

/** All points at which a text read so far may stand. */
export interface State {
    readonly points: readonly Point[];
    readonly moves: Map<string, State | undefined>;
    /** Whether the text may end here. */
    readonly ends: boolean;
    /** Where the block's members repeat, in the state right after a `{` (or at the file's start). */
    readonly loop: Point | undefined;
}

export interface Way {
    readonly type: string;
    readonly state: State;
}

/**
 * The grammar as a machine that reads tokens one by one. No rule calls itself, so a plan needs no more than that; the machine knows at every
 * token what could have stood there instead, which the parser does not. Made from the grammar itself, so it can't drift from it.
 */
export interface Automaton {
    readonly start: State;
    /** The state after a token of a type, or undefined where no such token can stand. */
    next(state: State, token: string): State | undefined;
    /** What could stand in a state. */
    expected(state: State): readonly Expectation[];
    /** The types of the tokens that could stand in a state, with the state after each. */
    ways(state: State): readonly Way[];
    /** The shortest way to a point: the types of the tokens that are missing until there. */
    pathTo(state: State, point: Point): readonly string[] | undefined;
}

const automata = new WeakMap<GrammarAST.Grammar, Automaton>();

export function automatonOf(grammar: GrammarAST.Grammar): Automaton {
    let automaton = automata.get(grammar);
    if (!automaton) {
        automaton = createAutomaton(grammar);
        automata.set(grammar, automaton);
    }
    return automaton;
}

function createAutomaton(grammar: GrammarAST.Grammar): Automaton {
    const { first, last, loops } = pointsOf(grammar);
    const states = new Map<string, State>();
    const stateOf = (points: Iterable<Point>): State => {
        const all = closure(points);
        const key = [...all]
            .map(({ id }) => id)
            .sort((a, b) => a - b)
            .join();
        let state = states.get(key);
        if (!state) {
            const list = [...all];
            state = { points: list, moves: new Map(), ends: all.has(last), loop: list.find((point) => loops.has(point)) };
            states.set(key, state);
        }
        return state;
    };
    const next = (state: State, token: string): State | undefined => {
        let found = state.moves.get(token);
        if (found === undefined && !state.moves.has(token)) {
            const targets = state.points.flatMap(({ moves }) => moves.filter((move) => move.token === token).map(({ to }) => to));
            found = targets.length > 0 ? stateOf(targets) : undefined;
            state.moves.set(token, found);
        }
        return found;
    };
    const ways = (state: State): readonly Way[] => {
        const types = new Set(
            state.points.flatMap(({ moves }) => moves.filter((move) => move.expectation).map(({ token }) => token)),
        );
        return [...types].flatMap((type) => {
            const after = next(state, type);
            return after ? { type, state: after } : [];
        });
    };
    return { start: stateOf([first]), next, expected, ways, pathTo };
}

/** The points and those reached from them without a token, nearest first. */
function closure(points: Iterable<Point>): Set<Point> {
    const all = new Set(points);
    for (const point of all) for (const other of point.free) all.add(other);
    return all;
}

function expected(state: State): readonly Expectation[] {
    const found = new Map<string, Expectation>();
    for (const { moves } of state.points)
        for (const { expectation } of moves) if (expectation) found.set(JSON.stringify(expectation), expectation);
    return [...found.values()];
}

function pathTo(state: State, point: Point): readonly string[] | undefined {
    const paths = new Map<Point, readonly string[]>(state.points.map((one) => [one, []]));
    for (const [one, path] of paths) {
        if (one === point) return path;
        for (const { token, to, expectation } of one.moves) {
            if (!expectation) continue;
            for (const reached of closure([to])) if (!paths.has(reached)) paths.set(reached, [...path, token]);
        }
    }
    return undefined;
}

interface Draft extends Point {
    readonly moves: Move[];
    readonly free: Point[];
}

/** What an element is read for. */
interface Purpose {
    readonly property: string | undefined;
    readonly owner: string;
}

/** Draws the grammar's points, with every rule call replaced by the rule it calls. */
function pointsOf(grammar: GrammarAST.Grammar): {
    readonly first: Point;
    readonly last: Point;
    readonly loops: ReadonlySet<Point>;
} {
    const loops = new Set<Point>();
    let count = 0;
    const point = (): Draft => ({ id: count++, moves: [], free: [] });
    const move = (from: Draft, token: string, expectation: Expectation | undefined): Draft => {
        const to = point();
        from.moves.push({ token, to, expectation });
        return to;
    };

    /** Draws an element from a point on; answers where it ends. `opened` is true right after a `{`. */
    const draw = (element: GrammarAST.AbstractElement, from: Draft, purpose: Purpose, opened: boolean): Draft => {
        const { cardinality } = element;
        if (!cardinality) return drawOnce(element, from, purpose);
        if (cardinality === '?') {
            const to = drawOnce(element, from, purpose);
            from.free.push(to);
            return to;
        }
        const loop = point();
        from.free.push(loop);
        if (opened) loops.add(loop);
        const end = drawOnce(element, loop, purpose);
        end.free.push(loop);
        if (cardinality === '*') return follow(loop);
        return follow(end);
    };
    const follow = (from: Draft): Draft => {
        const to = point();
        from.free.push(to);
        return to;
    };
    const drawOnce = (element: GrammarAST.AbstractElement, from: Draft, purpose: Purpose): Draft => {
        const { property, owner } = purpose;
        if (GrammarAST.isKeyword(element)) {
            const { value } = element;
            return move(
                from,
                value,
                isWord(value) ? { kind: 'word', word: value, property, owner } : { kind: 'sign', sign: value, property, owner },
            );
        }
        if (GrammarAST.isAssignment(element)) return draw(element.terminal, from, { property: element.feature, owner }, false);
        if (GrammarAST.isCrossReference(element)) {
            const rule = GrammarAST.isRuleCall(element.terminal) ? element.terminal.rule.ref : undefined;
            const to = move(from, 'NAME', { kind: 'reference', property, owner });
            if (rule?.name === 'Name') from.moves.push({ token: 'WORD', to, expectation: undefined });
            return to;
        }
        if (GrammarAST.isRuleCall(element)) {
            const rule = element.rule.ref;
            if (GrammarAST.isTerminalRule(rule)) {
                if (rule.name === 'WORD') return move(from, 'WORD', undefined);
                return move(from, rule.name, { kind: 'value', terminal: rule.name as 'NAME', property, owner });
            }
            if (!GrammarAST.isParserRule(rule))
                throw new Error(`The grammar calls something that is no rule: ${element.$cstNode?.text}`);
            // A rule that makes a value (a word, a number) belongs to whoever calls it; one that makes a node is an owner itself.
            return draw(rule.definition, from, rule.dataType ? purpose : { property: undefined, owner: rule.name }, false);
        }
        if (GrammarAST.isAlternatives(element)) {
            const to = point();
            for (const one of element.elements) draw(one, from, purpose, false).free.push(to);
            return to;
        }
        if (GrammarAST.isGroup(element)) {
            let at = from;
            let opened = false;
            for (const one of element.elements) {
                at = draw(one, at, purpose, opened);
                opened = GrammarAST.isKeyword(one) && one.value === '{';
            }
            return at;
        }
        return from; // an action, which reads nothing
    };
    const entry = grammar.rules.find((rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && rule.entry);
    if (!entry) throw new Error('The grammar has no entry rule.');
    const first = point();
    const last = draw(entry.definition, first, { property: undefined, owner: entry.name }, true);
    return { first, last, loops };
}
