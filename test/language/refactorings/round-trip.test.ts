import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { expectSameSchedule, refactored } from '../../support/refactored.ts';

const cadence = fc.oneof(
    fc
        .tuple(fc.constantFrom('every week', 'every-other week', 'every 3 weeks'), fc.constantFrom('monday', 'tuesday', 'friday'))
        .map(([rhythm, weekday]) => `${rhythm} on ${weekday}`),
    fc
        .tuple(
            fc.constantFrom('every month', 'every 2 months', 'every quarter', '2 times per year in march, october'),
            fc.constantFrom('first monday', 'third thursday', 'last friday', '15th', 'first workday', 'last workday'),
        )
        .map(([rhythm, position]) => `${rhythm} on ${position}`),
);

test('what a cadence gives is always the dates of some cadence, and both give the same meetings', async () => {
    await fc.assert(
        fc.asyncProperty(
            cadence,
            fc.constantFrom('2026-01-01 to 2026-12-31', '2026-02-16 to 2027-10-31'),
            async (text, contract) => {
                const there = await refactored(datedPlan(`<|>${text}`, contract), 'rewrite');
                const listed = there.after(there.titles[0] ?? '');
                await expectSameSchedule(there.before, listed);
                const back = await refactored(listed['plan.dialog']?.replace(/on 20/, 'on<|> 20') ?? '', 'rewrite');
                expect(back.titles).toEqual([expect.stringContaining('as a cadence')]);
                await expectSameSchedule(back.before, back.after(back.titles[0] ?? ''));
            },
        ),
        { numRuns: 20, seed: 7 },
    );
});
