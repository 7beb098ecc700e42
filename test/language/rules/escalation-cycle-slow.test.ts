import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'escalation-cycle-slow';

/** What is found of a step to a tactical level of meetings with these cadences. */
const found = (step: string, ...cadences: readonly string[]) =>
    marked(levelPlan('tactical', cadences, { beside: `operational level {\n}\nescalate ${step}` }), code, 'info');

test('the time limit is marked', () =>
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
    operational level {
    }
    tactical level {
      meeting FollowUp {
        every year
      }
      meeting Contract {
        every quarter
      }
    }
    escalate operational to tactical within 4 months by contract-manager
//                                   ^^^^^^^^^^^^^^^ info[escalation-cycle-slow]: A disagreement may wait here for longer than the time between two meetings of "Contract", so one of them goes by without hearing of it.
  }
}
`,
        { only: [code] },
    ));

test('a limit as long as the interval is in time', async () => {
    expect(await found('operational to tactical within 3 months', 'every quarter')).toEqual([]);
    expect(await found('operational to tactical within 13 weeks', '4 times per year')).toEqual([]);
    expect(await found('operational to tactical within 14 weeks', '4 times per year')).toEqual(['within 14 weeks']);
    expect(await found('operational to tactical within 5 workdays', 'every week')).toEqual([]);
    expect(await found('operational to tactical within 6 workdays', 'every week')).toEqual(['within 6 workdays']);
});

test('the most frequent meeting counts, by its last step', async () => {
    expect(await found('operational to tactical within 6 months', 'every year', 'every quarter')).toEqual(['within 6 months']);
    expect(await found('operational to tactical within 2 months', 'every month the first 1 year\nthen every quarter')).toEqual(
        [],
    );
    expect(await found('operational to tactical within 6 months', 'every year', '2 weeks before M1')).toEqual([]);
});

test('a level that meets as needed is never waited for', async () => {
    expect(await found('operational to tactical within 2 years', 'as-needed')).toEqual([]);
    expect(await found('operational to tactical within 2 years')).toEqual([]);
});

test('steps that lead nowhere, or say no limit, are not judged', async () => {
    expect(await found('tactical to operational within 2 years', 'every week')).toEqual([]);
    expect(await found('tactical to tactical within 2 years', 'every week')).toEqual([]);
    expect(await found('tactical to strategic within 2 years', 'every week')).toEqual([]);
    expect(await found('operational to tactical', 'every week')).toEqual([]);
    expect(await found('operational to tactical within 0 weeks', 'every week')).toEqual([]);
});
