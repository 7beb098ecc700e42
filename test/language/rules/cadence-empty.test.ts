import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'cadence-empty';

const found = (meetings: readonly string[], contract = '2026-01-01 to 2026-12-31', beside = '') =>
    marked(levelPlan('operational', meetings, { contract, beside }), code);

test('the cadence is marked', () =>
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
  contract 2026-08-01 to 2026-12-31 option 1 month
  governance {
    tactical level {
      meeting FollowUp {
        every year in march on first tuesday
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[cadence-empty]: "FollowUp" is never held from 2026-08-01 to 2027-01-31, the time of the contract: its cadence has no day in it.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('one day in the contract is enough, also one that the plan cancels', async () => {
    expect(await found(['every year in december on first tuesday'])).toEqual([]);
    expect(await found(['every year in december on first tuesday\nexcept 2026-12-01 cancelled'])).toEqual([]);
    expect(await found(['every month\nstarting 2026-12-01'])).toEqual([]);
});

test('a start after the end, a week that the years lack, a closure over it all', async () => {
    expect(await found(['every month\nstarting 2027-01-01'])).toEqual(['every month']);
    expect(await found(['every month\nstarting 2 years after contract-start'])).toEqual(['every month']);
    expect(await found(['every year in week 53 on monday'], '2027-01-04 to 2027-12-31')).toEqual([
        'every year in week 53 on monday',
    ]);
    const closed = levelPlan('operational', ['every year in july on first tuesday'], { contract: '2026-01-01 to 2026-12-31' });
    expect(await marked(closed.replace('country SE', 'country SE\n  closed week 27 to week 31'), code)).toEqual([
        'every year in july on first tuesday',
    ]);
});

test('options count', async () => {
    expect(await found(['every month\nstarting 2027-02-01'], '2026-01-01 to 2026-12-31 option 1 year')).toEqual([]);
    expect(await found(['every month\nstarting 2028-02-01'], '2026-01-01 to 2026-12-31 option 1 year')).toEqual(['every month']);
});

test('what belongs outside the contract, or comes as needed, is right', async () => {
    expect(await found(['2 weeks before contract-start'])).toEqual([]);
    expect(await found(['1 month after contract-end'])).toEqual([]);
    expect(await found(['2 weeks after signed'])).toEqual(['2 weeks after signed']);
    expect(await found(['as-needed'])).toEqual([]);
    expect(await found(['every week the first 1 month then as-needed\nstarting 2027-03-01'])).toEqual([]);
});

test('what another finding tells is not told again', async () => {
    // Each date by itself.
    expect(await found(['on 2027-03-01, 2027-04-01'])).toEqual([]);
    // The anchor, not what hangs on it; unless it alone falls out.
    expect(await found(['every month\nstarting 2027-01-01', '1 day before M1'])).toEqual(['every month']);
    expect(await found(['together-with M1'])).toEqual([]);
    expect(await found(['as-needed', '1 day after M1'])).toEqual([]);
    expect(await found(['every year in january on second tuesday', '3 months before M1'])).toEqual(['3 months before M1']);
    // What can't be read.
    expect(await found(['every 0 weeks'])).toEqual([]);
    expect(await found(['every month\nstarting 2027-01-01'], '2026-02-30 to 2026-12-31')).toEqual([]);
});

test('every level is judged, one that stands twice once', async () => {
    const beside = 'operational level {\n  meeting N {\n    every month\n    starting 2027-01-01\n  }\n}';
    expect(await found(['every week\nstarting 2027-01-01'], undefined, beside)).toEqual(['every week', 'every month']);
});
