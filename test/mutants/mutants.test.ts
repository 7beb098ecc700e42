import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../language/index.ts';
import { type Example, validExamples } from './example.ts';
import { mutators } from './mutators.ts';
import { isThere, verdict } from './verdict.ts';

/** Reported by the machinery when a rule throws: no plan can hold that fault (internal-error.test.ts plants it). */
const withoutMutants = ['internal-error'];

let examples: readonly Example[];
const counts = new Map<string, number>();

beforeAll(async () => {
    examples = await validExamples();
});

afterAll(() => {
    const rows = mutators.map(({ code }) => `  ${code.padEnd(32)}${String(counts.get(code) ?? 0).padStart(6)}`);
    const sum = [...counts.values()].reduce((all, one) => all + one, 0);
    console.log(
        [`Faults planted in ${examples.length} valid plans:`, ...rows, `  ${'all'.padEnd(32)}${String(sum).padStart(6)}`].join(
            '\n',
        ),
    );
});

test('every rule has its mutants, in the order of the reference page', () => {
    const codes = rules.map(({ code }) => code).filter((code) => !withoutMutants.includes(code));
    expect(mutators.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
});

describe.each(mutators.map((mutator) => [mutator.code, mutator] as const))('%s', (code, mutator) => {
    test('is found wherever it can be planted, and nothing else', { timeout: 120_000 }, async () => {
        const wrong: string[] = [];
        let count = 0;
        for (const example of examples) {
            for (const mutant of mutator.plant(example)) {
                if (isThere(example, mutator, mutant)) continue;
                count++;
                const { isRight, told } = await verdict(example, mutator, mutant);
                if (!isRight) wrong.push(told);
            }
        }
        counts.set(code, count);
        // The first few tell what there is to tell.
        expect([`${wrong.length} of ${count} are not found as they should be`, ...wrong.slice(0, 4)].join('\n')).toBe(
            `0 of ${count} are not found as they should be`,
        );
        expect(count).toBeGreaterThan(0);
    });
});

test('there are enough of them', () => {
    expect([...counts.values()].reduce((all, one) => all + one, 0)).toBeGreaterThanOrEqual(2_000);
});
