import type { State } from './automaton.ts';
import { type Mend, type MendInput, reach, typeOf } from './mend.ts';
import { closed, reopened } from './mend-braces.ts';
import { begun, bridged, completed, dropped, skipped, skipping, syncFrom } from './mend-gaps.ts';
import { asKeyword, asName, asWord, previousAsName, replaced } from './mend-words.ts';

/** Ways to mend, the likeliest first: of two that lead equally far the earlier one is taken. */
const ways: readonly ((input: MendInput) => readonly Mend[])[] = [
    asName,
    asWord,
    asKeyword,
    bridged,
    completed,
    closed,
    reopened,
    begun,
    previousAsName,
    replaced,
    dropped,
    skipped,
];

/** The mend after which most of what follows can be read. */
export function bestMend(input: MendInput): Mend {
    const rest = syncFrom(input);
    let found: Mend | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const way of ways) {
        for (const mend of way(input)) {
            const score = scoreOf(mend, input, rest);
            if (score > most) [found, most] = [mend, score];
        }
    }
    if (!found) throw new Error(`Nothing mends "${input.token.image}".`);
    return found;
}

/** How many tokens of the outlook a mend makes readable, less what it costs. `rest` is where the next statement begins. */
function scoreOf(mend: Mend, input: MendInput, rest: number): number {
    const { reading, automaton, imbalance } = input;
    let state: State | undefined = (mend.back ?? reading).state;
    for (const token of mend.tokens) state = state && automaton.next(state, typeOf(token));
    if (!state) return Number.NEGATIVE_INFINITY;
    const braces = mend.braces ?? 0;
    const worse = Math.max(0, Math.abs(imbalance + braces) - Math.abs(imbalance));
    const readable = reach(input, state, mend.to);
    const score = (mend.reads ? 1 : 0) + readable - mend.cost - 3 * worse;
    // A second fault in the same statement must not make this mend look worse than leaving the statement out.
    const again = braces === 0 && mend.to + readable < rest;
    return again ? score + reach(input, reading.block.members, rest) - skipping : score;
}
