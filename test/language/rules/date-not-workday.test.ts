import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'date-not-workday';
const found = (cadence: string) => marked(datedPlan(cadence), code);

test('weekends, holidays and closed days are told apart, each date for itself', () =>
    check(
        `
organisation A {
  land SE
  stängt vecka 28 till vecka 31 "Semester"
}
organisation B {
  land NO
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  avtalstid 2026-01-01 till 2027-12-31
  samverkan {
    strategisk nivå {
      möte Styrgrupp {
        den 2026-04-18, 2026-04-16, 2026-05-17, 2026-07-07, 2026-06-19
//          ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-04-18 är en lördag: möten hålls på arbetsdagar.
//                                  ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-05-17 är en helgdag (Norges nationaldag, NO): möten hålls på arbetsdagar.
//                                              ^^^^^^^^^^ 💡 warning[date-not-workday]: "A" har stängt 2026-07-07: möten hålls på arbetsdagar.
//                                                          ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-06-19 är en helgdag (midsommarafton, SE): möten hålls på arbetsdagar.
        undantag 2026-04-16 flyttat till 2026-04-19
//                                       ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-04-19 är en söndag: möten hålls på arbetsdagar.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('dates that a cadence gives move by themselves', async () => {
    expect(await found('every month on day 6')).toEqual([]);
    expect(await found('every year in week 29 on monday')).toEqual([]);
});

test('a date to be excepted, or not readable, is no date of the meeting', async () => {
    expect(await found('every day\n        except 2026-04-18 cancelled')).toEqual([]);
    expect(await found('on 2026-02-30')).toEqual([]);
});

test('due dates, milestones and dialogues may fall on any day', async () => {
    const plan = dealPlan(
        '  type procurement\n  delivery service\n  phase during {\n    signed 2026-04-18\n    dialogue "X" { arena phone on 2026-04-18 due 2026-04-19 }\n  }',
    );
    expect(await marked(plan, code)).toEqual([]);
});

test('the fix takes the next day on which all parties work', async () => {
    expect(await mendPlan(datedPlan('on 2026-04-03'), code)).toContain('on 2026-04-07\n');
    expect(await mendPlan(datedPlan('on 2026-07-10'), code)).toContain('on 2026-08-03\n');
});
