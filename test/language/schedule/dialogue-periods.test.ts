import { expect, test } from 'vitest';
import { dialoguePeriods } from '../../../language/schedule/dialogue-periods.ts';
import { dealOf } from '../../support/plan-of.ts';

async function periodsOf(when: string, phase = '2026-03-01 to 2028-06-30'): Promise<readonly string[]> {
    const deal = await dealOf(`deal D {\n  phase after ${phase} {\n    dialogue "Day" { ${when} }\n  }\n}\n`);
    return deal.phases.flatMap(({ dialogues, period }) =>
        dialogues.flatMap((dialogue) => dialoguePeriods(dialogue, period).map(({ start, end }) => `${start} ${end}`)),
    );
}

test.each([
    ['on its days', 'on 2026-05-04 to 2026-05-06', ['2026-05-04 2026-05-06']],
    ['by its last day', 'due 2026-05-04', ['2026-05-04 2026-05-04']],
    ['in the week of a year', 'in week 20 2027', ['2027-05-17 2027-05-23']],
    ['in each such week of its phase', 'in week 20', ['2026-05-11 2026-05-17', '2027-05-17 2027-05-23', '2028-05-15 2028-05-21']],
    ['in each such month of its phase, and in no other', 'in february', ['2027-02-01 2027-02-28', '2028-02-01 2028-02-29']],
    ['nobody knows when', '', []],
])('a dialogue takes place %s', async (_when, text, expected) => {
    expect(await periodsOf(text)).toEqual(expected);
});

test('a week that reaches over the new year belongs to a phase on either side', async () => {
    expect(await periodsOf('in week 53', '2027-01-02 to 2027-01-31')).toEqual(['2026-12-28 2027-01-03']);
});

test('of a phase without dates nobody knows the years', async () => {
    expect(await periodsOf('in week 20', '')).toEqual([]);
});
