import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'partnership-levels';

const tactical = `    tactical level {
      meeting M {
        every quarter on first monday at 15:00-16:00
        with contract-owner, contract-manager
      }
    }
`;

const deal = (type: string, delivery: string, governance = tactical) =>
    dealPlan(`  type ${type}\n  delivery ${delivery}\n  contract 2026-01-01 to 2029-12-31\n  governance {\n${governance}  }`);

const found = async (plan: string) => {
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    return findings.map((one) => one.code).filter((one) => one.endsWith('-levels'));
};

test('a partnership without strategic level is marked on the governance', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type innovation-procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
//^^^^^^^^^^ 💡 warning[partnership-levels]: "D" is of type "innovation-procurement" but its governance has no strategic level: nobody with the mandate to steer the relationship meets.
  }
}
`,
        { only: [code] },
    ));

test('other deals may do without', async () => {
    expect(await found(deal('partnership', 'works'))).toEqual([code]);
    expect(await found(deal('procurement', 'works'))).toEqual([]);
    expect(await found(deal('partnership', 'works', `${tactical}    strategic level {\n    }\n`))).toEqual([]);
});

test('of a strategic delivery strategic-delivery-levels speaks', async () => {
    expect(await found(deal('partnership', 'strategic'))).toEqual(['strategic-delivery-levels']);
});

test('the fix inserts the level and the step to it', async () => {
    const after = await mendPlan(deal('partnership', 'works'), code);
    expect(after.slice(after.indexOf(tactical) + tactical.length)).toBe(`    strategic level {
      meeting Board "Strategic board" {
        2 times per year in april, october on third thursday at 09:00-11:00
        chair executive of buyer
        with executive, contract-manager
        agenda {
          development "The next three years" 60 min
          relationship "How we work together" 30 min
        }
        minutes within 10 workdays
      }
    }
    escalate tactical to strategic within 20 workdays by contract-owner
  }
}
`);
});
