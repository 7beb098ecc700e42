import { describe, expect, test } from 'vitest';
import { buildPlan, formatText } from '../../../language/index.ts';
import { printPlan } from '../../../language/print/print-plan.ts';
import { recordPlan } from '../../../language/print/record-plan.ts';
import { planOf } from '../../support/plan-of.ts';
import { validPlan, validPlans } from '../../support/valid-plans.ts';
import { workspace } from '../../support/workspace.ts';

describe.each(['en', 'sv'])('printed in %s and read again, a plan says the same', (language) => {
    test.each(validPlans)('%s', async (file) => {
        const before = recordPlan((await validPlan(file)).plan);
        const { services } = await workspace({});
        const text = formatText(printPlan(before), services, language);
        expect(text).toBeDefined();
        const printed = await workspace({ 'plan.dialog': text ?? '' });
        expect(recordPlan(buildPlan(printed.documents.get('plan.dialog')!).plan)).toEqual(before);
        expect(formatText(text ?? '', services)).toBe(text);
        expect(printed.check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
});

test('what a text may hold is held, and cannot end it', async () => {
    const title = 'A "b" \\n c\\\nd” }';
    const empty = { forums: [], channels: [], deals: [] };
    const organisation = { name: 'A', title, closures: [], roles: [], persons: [] };
    const read = recordPlan(await planOf(printPlan({ ...empty, organisations: [organisation] })));
    expect(read).toEqual({ ...empty, organisations: [organisation] });
});

test('whatever number passes for right can be recorded', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const plan = `forum F { every 1000 years from ${most} in march }
organisation A { }
organisation B { }
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
  value ${most} SEK
  contract 2026-01-01 to 2027-12-31 option 100 times ${most} years due ${most} days before
  phase before { dialogue "x" { in march ${most} } }
  governance {
    tactical level {
      meeting M {
        366 times per year the first ${most} weeks
        starting ${most} weeks before contract-start
        agenda { "Short" 0 min "Long" ${Math.floor(most / 60)} h }
        notice ${most} workdays
        report "x" ${most} days before
        minutes within ${most} years approved within 1 day
      }
    }
    escalate operational to tactical within ${most} days
  }
}
`;
    const { check, documents } = await workspace({ 'plan.dialog': plan });
    expect(check('plan.dialog').findings.filter(({ code }) => code === 'invalid-number')).toEqual([]);
    const { deals } = recordPlan(buildPlan(documents.get('plan.dialog')!).plan);
    expect(deals[0]?.value).toEqual({ amount: most, currency: 'SEK' });
    const [long] = deals[0]?.governance?.levels[0]?.meetings[0]?.agenda.slice(1) ?? [];
    expect(long).toEqual({ text: 'Long', minutes: Math.floor(most / 60) * 60 });
});
