import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'cadence-position';

/** What is marked in a meeting with a cadence; a monthly meeting stands beside it. */
const found = (cadence: string) => marked(levelPlan('operational', [cadence, 'every month']), code, 'error');

const mended = async (cadence: string, title?: string) => {
    const after = await mendPlan(levelPlan('operational', [cadence, 'every month']), code, title);
    return /meeting M1 \{\n {8}(.*(?:\n {8}.*)*)/.exec(after)?.[1];
};

test('the part is marked, and said why', () =>
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
      meeting Ops {
        every month
      }
      meeting Start {
        every 2 weeks on 3rd tuesday at 09:00-10:00
//                    ^^^^^^^^^^^^^^ 💡 error[cadence-position]: "on 3rd tuesday" counts within a month, but the meeting is held by the day or the week: it needs a month or more between its dates.
      }
      meeting Plan {
        on 2026-03-03, 2026-04-07 in march at 09:00-10:00
//                                ^^^^^^^^ 💡 error[cadence-position]: The dates are listed one by one, so "in march" cannot choose among them: only a time can be added.
      }
      meeting Prepare {
        2 weeks before Ops on tuesday
//                         ^^^^^^^^^^ 💡 error[cadence-position]: The meeting takes its day from what it hangs on, so "on tuesday" cannot choose another: only a time can be added.
      }
      meeting Claims {
        as-needed at 09:00-10:00
//                ^^^^^^^^^^^^^^ 💡 error[cadence-position]: A meeting that is held as needed has no dates, so "at 09:00-10:00" says nothing.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test.each([
    'every week on tuesday in march at 09:00-10:00',
    'every day in week 8',
    'every month on last friday',
    'every quarter on day 15',
    'every tertial on 15th in may',
    'every half-year on 10th workday',
    'every 2 years on first monday in may',
    '4 times per year on second tuesday',
    '2 times per year on 1st workday in april, october',
    'on 2026-03-03 at 09:00-10:00',
    'together-with M2 at 09:00-10:00',
    '2 weeks after contract-start at 09:00-10:00',
    'as-needed within 5 workdays',
])('%s', async (cadence) => {
    expect(await found(cadence)).toEqual([]);
});

test.each([
    ['every week on day 15', ['on day 15']],
    ['every day on 1st workday', ['on 1st workday']],
    ['every week the first 3 months on last friday then every month on last friday', ['on last friday']],
    ['together-with M2 on tuesday in march', ['on tuesday', 'in march']],
    ['2 weeks before contract-end the first 3 months', ['the first 3 months']],
    ['on 2026-03-03 the first 3 months', ['the first 3 months']],
    ['as-needed the first 3 months', ['the first 3 months']],
])('%s', async (cadence, parts) => {
    expect(await found(cadence)).toEqual(parts);
});

test('how long a step lasts belongs to the chain, whatever the step', async () => {
    expect(await found('as-needed the first 3 months then every month')).toEqual([]);
    expect(await found('on 2026-01-13, 2026-01-20 the first 1 month then every month')).toEqual([]);
    expect(await found('2 weeks after contract-start the first 1 month then every month')).toEqual([]);
});

test('what can not be read, or stands twice, has a finding of its own', async () => {
    expect(await found('every weak on first tuesday')).toEqual([]);
    expect(await found('every week on first tuesday on second tuesday')).toEqual(['on first tuesday']);
});

test('the weekday alone is offered first, else the part goes', async () => {
    expect(await mended('every week on first tuesday at 09:00-10:00')).toBe('every week on tuesday at 09:00-10:00');
    expect(await mended('every week on first tuesday at 09:00-10:00', 'Remove "{part}"')).toBe('every week at 09:00-10:00');
    expect(await mended('on 2026-03-03 // one\n  in march\n  at 09:00-10:00')).toBe(
        'on 2026-03-03 // one\n          at 09:00-10:00',
    );
    expect(await mended('every week on 10th workday')).toBe('every week');
    const swedish = exampleIn(levelPlan('operational', ['every week on first tuesday']), 'sv');
    expect(await mendPlan(swedish, code)).toContain('        varje vecka på tisdagar\n');
});
