import { describe, expect, test } from 'vitest';
import { workspace } from '../support/workspace.ts';
import { generatePlan } from './plan-generator.ts';
import { median, ratiosOf } from './report.ts';

describe.each([60, 600])('a plan of %i lines', (lines) => {
    const plan = generatePlan(lines);
    const at = ({ line, character }: { line: number; character: number }) => {
        const text = plan.text.split('\n')[line] ?? '';
        return [text.slice(0, character), text.slice(character)];
    };

    test('is as long as it says', () => {
        expect(plan.text.split('\n').length - 1).toBe(lines);
        expect(plan.lines).toBe(lines);
    });

    test('holds no error', async () => {
        const { check } = await workspace({ 'plan.dialog': plan.text });
        expect(check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    test('marks the places to type at', () => {
        expect(at(plan.reference)[0]).toMatch(/\bwith Buyer\d+\.Owner$/);
        expect(at(plan.structure)[0]).toMatch(/\bwith $/);
        expect(at(plan.completion)).toEqual([expect.stringMatching(/\bBuyer\d+\.$/), expect.stringMatching(/^Owner/)]);
    });
});

test('medians and ratios', () => {
    expect([median([]), median([3]), median([4, 1]), median([5, 1, 3])]).toEqual([undefined, 3, 2.5, 3]);
    const medians = { a: { 6: { open: 10 }, 60: { open: 40 } }, floor: { 6: { open: 2 }, 60: {} } };
    expect(ratiosOf(medians, 'a', 'floor', [6, 60])).toEqual([
        { name: 'open, 6 lines, a / floor', value: 5 },
        { name: 'open, 60 / 6 lines', value: 4 },
    ]);
});
