import { expect, test } from 'vitest';
import { dealPlan } from '../../support/deal-plan.ts';
import { expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';

const plan = (meeting: string) =>
    dealPlan(
        `  type procurement\n  delivery service\n  contract 2026-01-01 to 2027-12-31\n  governance {\n    tactical level {\n      meeting M {\n        every year in november\n${meeting}\n      }\n    }\n  }`,
    );

test.each([
    ['both sides, where nothing is said', 'with contract<|>-manager, executive', 'with A.R2, B.R2, executive'],
    ['one side', 'with executive, operations <|>of supplier', 'with executive, B.R1'],
    [
        'an item of the agenda',
        'with executive\n        agenda { "Money" by user <|>of buyer }',
        'with executive\n        agenda { "Money" by A.R5 }',
    ],
    ['who chairs', 'chair <|>executive of buyer\n        with executive', 'chair A.R4\n        with executive'],
])('the roles that have a function are named: %s', async (_where, meeting, expected) => {
    const { before, titles, after } = await refactored(plan(`        ${meeting}`), 'inline');
    expect(titles).toHaveLength(1);
    const files = after(titles[0] ?? '');
    expect(files).toEqual({ 'plan.dialog': plan(`        ${expected}`) });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('it is called by what will be there', async () => {
    expect((await refactored(plan('        with contract<|>-manager'), 'inline')).titles).toEqual([
        'Name A.R2, B.R2 here in place of "contract-manager"',
    ]);
});

test.each([
    ['of several chairs', 'chair exec<|>utive\n        with executive'],
    ['of several guests', 'with executive\n        invite us<|>er of both every 3rd time'],
    ['nobody on one side has it', 'with le<|>gal'],
])('it is not offered where it would not be the same: %s', async (_why, meeting) => {
    expect((await refactored(plan(`        ${meeting}`), 'inline')).titles).toEqual([]);
});
