import type { Token } from './lexical-report.ts';
import { blockName, ending, gap, isFirstOnLine, type Mend, type MendInput, missing, placeOfToken, typeOf } from './mend.ts';
import { type Block, isComplete } from './reading.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** One or more blocks were never closed before the token. */
export function closed(input: MendInput): readonly Mend[] {
    const { reading, token, automaton, imbalance } = input;
    const mends: Mend[] = [];
    const unfinished: readonly SyntaxProblem[] = isComplete(reading) ? [] : [gap(input)];
    let tokens = ending(input);
    let block: Block = reading.block;
    for (let count = 1; block.outer && count <= imbalance; count++) {
        tokens = [...tokens, missing(input, '}')];
        block = block.outer;
        if (!automaton.next(block.members, typeOf(token))) continue;
        const problems = [...unfinished, unclosed(reading.block, count)];
        mends.push({ tokens, to: reading.at, cost: 1 + 0.3 * count, problems, braces: -count });
    }
    return mends;
}

/** The block that was closed right before the token goes on: that brace is one too many. */
export function reopened({ previous, tokens, token, automaton, imbalance }: MendInput): readonly Mend[] {
    const brace = previous && tokens[previous.at];
    if (!brace || typeOf(brace) !== '}' || typeOf(token) === '}' || imbalance >= 0) return [];
    if (!isComplete(previous) || !automaton.next(previous.state, typeOf(token))) return [];
    return [{ back: previous, tokens: [], to: previous.at + 1, cost: 0.8, problems: [surplus(brace)], braces: 1 }];
}

/**
 * What the layout says of a `}` that could be read as it stands, in a declaration whose braces don't match: the block that begins in its
 * column is the one it was meant to close.
 */
export function misplaced(input: MendInput): Mend | undefined {
    const { reading, token, tokens, imbalance } = input;
    const column = token.startColumn ?? 0;
    const inner = columnOf(reading.block, tokens);
    if (typeOf(token) !== '}' || imbalance === 0 || inner === undefined || !isFirstOnLine(tokens, reading.at)) return undefined;
    if (imbalance < 0) {
        if (column <= inner || !isComplete(reading)) return undefined;
        return { tokens: [], to: reading.at + 1, cost: 0, problems: [surplus(token)], braces: 1 };
    }
    const open: Block[] = [];
    let block: Block | undefined = reading.block;
    while (block?.outer && (columnOf(block, tokens) ?? column + 1) > column) {
        open.push(block);
        block = block.outer;
    }
    if (!block?.outer || columnOf(block, tokens) !== column || open.length === 0 || open.length > imbalance) return undefined;
    return {
        tokens: [...ending(input), ...open.map(() => missing(input, '}'))],
        to: reading.at,
        cost: 0,
        problems: [...(isComplete(reading) ? [] : [gap(input)]), unclosed(reading.block, open.length)],
        braces: -open.length,
    };
}

/** Blocks that were never closed, the innermost first, which all were open around it: one fault. One without a heading is told of by the next. */
export function unclosed(block: Block, count: number): SyntaxProblem {
    let named = block;
    while (named.head.length === 0 && named.outer) named = named.outer;
    const first = named.head[0];
    const place = first ? placeOfToken(first) : { offset: 0, end: 0 };
    return { kind: 'missing-close', block: blockName(named.head), count, ...place };
}

function surplus(brace: Token): SyntaxProblem {
    return { kind: 'surplus-brace', ...placeOfToken(brace) };
}

/** The column in which a block's heading begins, if it begins its line. */
function columnOf(block: Block, tokens: readonly Token[]): number | undefined {
    const first = block.head[0];
    if (!first) return undefined;
    const at = indexOf(tokens, first.startOffset);
    return isFirstOnLine(tokens, at) ? first.startColumn : undefined;
}

function indexOf(tokens: readonly Token[], offset: number): number {
    let [low, high] = [0, tokens.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.startOffset ?? 0) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}
