import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'tactical-cadence';

const found = (meetings: readonly string[], options?: LevelPlanOptions) => marked(levelPlan('tactical', meetings, options), code);

/** The cadences of a mended plan's level, each with the purpose that follows it. */
const mended = async (meetings: readonly string[]) => {
    const after = await mendPlan(levelPlan('tactical', meetings), code);
    return after.match(/(?<=meeting M\d \{\n {8}).*(?:\n {8}.*)*/g);
};

test('the cadence is marked: seldom is a warning, often an information', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    tactical level {
      meeting FollowUp {
        every 2 years on first friday
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[tactical-cadence]: The tactical meetings of "D" come less than once a year: the contract is first opened when something has gone wrong.
        purpose contract-follow-up
      }
    }
  }
}
deal E {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    tactical level {
      meeting Contract {
        every month at 09:00-10:00
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 info[tactical-cadence]: The tactical meeting "Contract" is held more than 4 times a year: the level is for the contract and the coming year, and what comes up more often is operational.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test.each([
    'every year',
    'every quarter',
    'every 3 months',
    'every quarter in march, june, september, december',
    '1 time per year',
    '2 to 5 times per year',
    'on 2026-03-12, 2027-03-12, 2028-03-12, 2029-03-12',
])('%s is once to four times a year', async (cadence) => {
    expect(await found([cadence])).toEqual([]);
});

test.each(['every 10 weeks', 'every 12 weeks', 'every month', '5 times per year'])('%s is often', async (cadence) => {
    expect(await found([cadence])).toEqual([`info: ${cadence}`]);
});

test.each(['every 13 months', 'every 2 years', 'on 2026-03-12, 2027-03-12, 2028-03-12'])('%s is seldom', async (cadence) => {
    expect(await found([cadence])).toEqual([cadence]);
});

test('of several meetings each is judged for often, and all together for seldom', async () => {
    expect(await found(['every 2 years', 'every 2 years'])).toEqual([]);
    expect(await found(['every 4 years', 'every 2 years'])).toEqual(['every 4 years']);
    expect(await found(['every month', 'every year', '5 times per year'])).toEqual([
        'info: every month',
        'info: 5 times per year',
    ]);
});

test('what hangs on another meeting counts as held, and not as too often', async () => {
    const beside = 'operational level {\n  meeting Ops {\n    every week\n  }\n}';
    expect(await found(['together-with Ops'], { beside })).toEqual([]);
    expect(await found(['every month', '2 days before M1'])).toEqual(['info: every month']);
});

test('in the first year a meeting may be held more often', async () => {
    expect(await found(['every month the first 12 months\nthen every quarter'])).toEqual([]);
    expect(await found(['every month the first 4 quarters\nthen every quarter'])).toEqual([]);
    expect(await found(['every month the first 13 months\nthen every quarter'])).toEqual([
        'info: every month the first 13 months then every quarter',
    ]);
    expect(await found(['every quarter the first 12 months\nthen every 2 years'])).toEqual([
        'every quarter the first 12 months then every 2 years',
    ]);
});

test('dates are counted per full year of the contract, those outside it not at all', async () => {
    const dates = 'on 2026-03-12, 2026-09-10, 2026-11-12, 2027-01-14, 2027-03-11';
    expect(await found([dates], { contract: '2026-01-01 to 2027-12-31' })).toEqual([]);
    expect(await found([dates], { contract: '2026-01-01 to 2027-12-30' })).toEqual([]);
    expect(await found([dates], { contract: '2026-03-12 to 2027-06-30' })).toEqual([`info: ${dates}`]);
    expect(await found([dates], { contract: '2026-01-01 to 2026-12-31 option 1 year' })).toEqual([]);
    expect(await found(['on 2026-03-12'], { contract: '2026-03-01 to 2026-05-31' })).toEqual([]);
});

test('a level that only meets as needed, or once, is marked', async () => {
    expect(await found(['as-needed'])).toEqual(['tactical']);
    expect(await found(['2 weeks before contract-end'])).toEqual(['tactical']);
    expect(await found(['as-needed', 'every year'])).toEqual([]);
});

test('what is not known is not judged', async () => {
    expect(await found(['every 2 years', 'every 0 weeks'])).toEqual([]);
    expect(await found(['every 2 years', 'together-with Nobody'])).toEqual([]);
    expect(await found(['on 2024-03-03'])).toEqual([]);
    expect(await found([])).toEqual([]);
    expect(await found(['every month', 'every yaer'])).toEqual(['info: every month']);
});

test('the fix holds it four times a year', async () => {
    expect(await mended(['every 2 years on first friday in may at 13:00-14:00'])).toEqual([
        '4 times per year on first friday at 13:00-14:00',
    ]);
    expect(await mended(['every week on friday in march, june, september, december'])).toEqual([
        '4 times per year on friday in march, june, september, december',
    ]);
    expect(await mended(['every month the first 24 months\nthen every-other month'])).toEqual([
        '4 times per year the first 24 months\n        then 4 times per year',
    ]);
    const after = await mendPlan(levelPlan('tactical', ['as-needed']), code);
    expect(after.match(/meeting \w+/g)).toEqual(['meeting M1', 'meeting Contract', 'meeting FollowUp']);
});
