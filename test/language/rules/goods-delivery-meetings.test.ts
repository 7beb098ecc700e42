import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'goods-delivery-meetings';

const level = (kind: string, functions: string) =>
    `    ${kind} level {\n      meeting M${kind[0]?.toUpperCase()} {\n        every month on first monday at 10:00-11:00\n        with ${functions}\n      }\n    }\n`;
const operational = level('operational', 'operations, contract-manager');
const tactical = level('tactical', 'contract-owner, contract-manager');

const deal = (governance: string, delivery = 'goods') =>
    dealPlan(`  type procurement\n  delivery ${delivery}\n  contract 2026-01-01 to 2029-12-31\n  governance {\n${governance}  }`);

const lacking = async (plan: string) => {
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    return findings.filter((one) => one.code === code).map(({ args }) => args.levels);
};

test('what lacks is named, on the governance', () =>
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
  delivery goods
  contract 2026-01-01 to 2029-12-31
  governance {
//^^^^^^^^^^ 💡 warning[goods-delivery-meetings]: A delivery of goods needs operational check-ins and a tactical meeting, but "D" has none on this level: operational and tactical.
  }
}
`,
        { only: [code] },
    ));

test('a tactical meeting and operational check-ins are enough', async () => {
    expect(await lacking(deal(operational + tactical))).toEqual([]);
    expect(await lacking(deal(operational))).toEqual([{ words: ['tactical'] }]);
    expect(await lacking(deal(tactical))).toEqual([{ words: ['operational'] }]);
});

test('other deliveries, and deals without governance, are not judged', async () => {
    expect(await lacking(deal(operational, 'service'))).toEqual([]);
    expect(await lacking(dealPlan('  type procurement\n  delivery goods'))).toEqual([]);
});

test('of a level without meetings empty-level speaks', async () => {
    expect(await lacking(deal(`${operational}    tactical level {\n    }\n`))).toEqual([]);
});

test('the fix inserts check-ins, or a yearly follow-up, and the step between', async () => {
    const followUp = await mendPlan(deal(operational), code);
    expect(followUp.slice(followUp.indexOf(operational) + operational.length)).toBe(`    tactical level {
      meeting FollowUp "Contract follow-up" {
        every year in november on second wednesday at 13:00-16:00
        purpose contract-follow-up
        chair contract-owner of buyer
        with contract-owner, contract-manager
        minutes within 5 workdays
      }
    }
    escalate operational to tactical within 10 workdays by contract-manager
  }
}
`);
    const checkIns = await mendPlan(deal(tactical), code);
    expect(checkIns.slice(checkIns.indexOf('  governance'), checkIns.indexOf(tactical))).toBe(`  governance {
    operational level {
      meeting CheckIn "Check-in" {
        every month on first tuesday at 09:00-09:30
        chair operations of buyer
        with operations, contract-manager
        invite user of buyer every 3rd time
        minutes within 3 workdays
      }
    }
`);
});
