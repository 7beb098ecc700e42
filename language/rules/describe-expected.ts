import type { Expectation } from '../syntax/expectation.ts';
import type { Arg } from './finding.ts';

/** What stands for a value in "What fits here: …". */
export const expectedTexts = {
    NAME: 'a name',
    STRING: 'a text in quotes',
    DATE: 'a date (2026-03-12)',
    TIME: 'a time (09:00)',
    ORDINAL: 'an ordinal (3rd)',
    INT: 'a number',
    EMAIL: 'an e-mail address in < >',
    more: 'something else',
} as const;

/** More than these are not read. */
const most = 6;

/** What could stand at a place, in the plan's own words: a few of them, what continues the sentence first. */
export function describeExpected(expected: readonly Expectation[]): Arg {
    const known = new Map<string, Arg>();
    // The brace that ends a block fits nearly everywhere: it says something only where nothing else does.
    const telling = expected.filter((one) => one.kind !== 'sign' || one.sign !== '}');
    for (const one of telling.length > 0 ? telling : expected) {
        const arg = argOf(one);
        known.set(JSON.stringify(arg), arg);
    }
    const all = [...known.values()];
    return { either: all.length > most ? [...all.slice(0, most - 1), { text: expectedTexts.more }] : all };
}

function argOf(expectation: Expectation): Arg {
    switch (expectation.kind) {
        case 'word':
            return { word: expectation.word };
        case 'sign':
            return `"${expectation.sign}"`;
        case 'reference':
            return { text: expectedTexts.NAME };
        case 'value':
            return { text: expectedTexts[expectation.terminal] };
    }
}
