import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'cadence-anchor-cycle';

/** The marked names in a level of meetings with these cadences, named M1, M2 … in order. */
const found = (...cadences: readonly string[]) => marked(levelPlan('tactical', cadences), code, 'error');

test('the name of the meeting that dates are taken from is marked', () =>
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
      meeting Contract {
        2 weeks after Prepare
//                    ^^^^^^^ error[cadence-anchor-cycle]: "Contract" takes its dates from "Prepare", which in turn takes its dates from it: none of them ever gets one.
      }
      meeting Prepare {
        2 weeks before Contract
      }
      meeting Walk {
        together-with Walk
//                    ^^^^ error[cadence-anchor-cycle]: "Walk" takes its dates from itself, so it never gets one.
      }
      meeting Claims {
        as-needed
      }
      meeting Answers {
        5 workdays after Claims
//                       ^^^^^^ error[cadence-anchor-cycle]: "Answers" takes its dates from "Claims", which is held as needed: there are no dates to take.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('anchors with dates of their own are right, however far away', async () => {
    expect(await found('2 weeks before M2', 'together-with M3', 'every quarter')).toEqual([]);
    expect(await found('every quarter', '2 weeks before M1', '1 week before M1')).toEqual([]);
    expect(await found('2 weeks after contract-start', '1 week after M1')).toEqual([]);
    expect(await found('every week the first 3 months then as-needed', '1 week after M1')).toEqual([]);
    expect(await found('together-with Nobody')).toEqual([]);
});

test('a circle is told of once, at its first meeting; what only hangs on it is no part of it', async () => {
    expect(await found('1 day after M2', '1 day after M3', '1 day after M4', '1 day after M2')).toEqual(['M3']);
    expect(await found('1 day after M2', '1 day after M1', '1 day after M4', '1 day after M3')).toEqual(['M2', 'M4']);
});

test('each step of a chain counts', async () => {
    expect(
        await found('every week the first 3 months then together-with M2', 'every day the first 1 month then 1 day after M1'),
    ).toEqual(['M2']);
});

test('the other meetings of the circle are named', async () => {
    const plan = levelPlan('tactical', ['1 day after M2', '1 day after M3', '1 day after M1']);
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    const [circle] = findings.filter((one) => one.code === code);
    expect(circle?.related.map(({ offset, end, args }) => [plan.slice(offset, end), args])).toEqual([
        ['M2', { meeting: 'M2', anchor: 'M3' }],
        ['M3', { meeting: 'M3', anchor: 'M1' }],
    ]);
});

test('a long chain is followed to its end', async () => {
    const chain = (last: string) =>
        Array.from({ length: 300 }, (_, index) => (index === 299 ? last : `1 day after M${index + 2}`));
    expect(await found(...chain('every quarter'))).toEqual([]);
    expect(await found(...chain('1 day after M1'))).toEqual(['M2']);
});
