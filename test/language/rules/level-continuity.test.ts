import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'level-continuity';

const level = (kind: string, participants: string, cadence = 'every month') => {
    const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    return `    ${kind} level {\n      meeting ${name} {\n        ${cadence}\n${participants === '' ? '' : `        with ${participants}\n`}      }\n    }\n`;
};

const deal = (governance: string) =>
    dealPlan(`  type procurement\n  delivery service\n  contract 2026-01-01 to 2029-12-31\n  governance {\n${governance}  }`);

const found = async (...levels: readonly string[]) =>
    (await workspace({ 'plan.dialog': deal(levels.join('')) })).check('plan.dialog').findings.filter((one) => one.code === code)
        .length;

test('levels without a common participant are marked on the governance', () =>
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
//^^^^^^^^^^ info[level-continuity]: No role and no function takes part on all levels of "D" (operational, tactical and strategic): nobody carries what was said from one to the next.
    operational level {
      meeting Ops {
        every month
        with operations, contract-manager
      }
    }
    tactical level {
      meeting Tac {
        every quarter
        with contract-owner, contract-manager of buyer
      }
    }
    strategic level {
      meeting Board {
        every year
        with executive, contract-manager of supplier
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('a function on a side carries, and so does a role that holds it', async () => {
    const tactical = level('tactical', 'contract-owner, contract-manager');
    expect(await found(level('operational', 'operations'), tactical)).toBe(1);
    expect(await found(level('operational', 'operations, contract-manager of supplier'), tactical)).toBe(0);
    expect(await found(level('operational', 'A.R1, A.R2'), tactical)).toBe(0);
    expect(await found(level('operational', 'A.R1, A.P2'), tactical)).toBe(0);
    expect(await found(level('operational', 'A.P1'), level('tactical', 'A.P3, A.P1'))).toBe(0);
    expect(await found(level('operational', 'A.R1'), tactical)).toBe(1);
});

test('all meetings of a level count, and those who chair them', async () => {
    const second = level('tactical', 'executive').replace('  meeting Tactical', '  meeting Extra');
    const both = level('tactical', 'contract-owner').replace('    }\n    }\n', `  }\n${second.split('\n').slice(1).join('\n')}`);
    expect(await found(level('operational', 'executive of buyer'), both)).toBe(0);
    expect(await found(level('operational', 'operations'), level('tactical', 'contract-owner', 'every year chair A.R1'))).toBe(0);
});

test('only meetings that come regularly carry', async () => {
    const operational = level('operational', 'operations');
    expect(await found(operational, level('tactical', 'executive', 'as-needed'))).toBe(0);
    expect(await found(operational, level('tactical', 'executive', '2 weeks before contract-end'))).toBe(0);
    expect(await found(operational, level('tactical', 'executive', '2 weeks before Operational'))).toBe(1);
    expect(await found(operational, level('tactical', 'executive', 'together-with Operational'))).toBe(1);
    expect(await found(operational, level('tactical', 'executive', 'together-with Tactical'))).toBe(0);
    expect(await found(operational, level('tactical', 'executive', 'on 2026-04-01, 2026-09-01'))).toBe(1);
});

test('one level is no ladder, and an empty level is not judged', async () => {
    expect(await found(level('operational', 'operations'))).toBe(0);
    expect(await found(level('operational', 'operations'), '    tactical level {\n    }\n')).toBe(0);
});

test('the fix adds contract managers where they lack', async () => {
    const before = level('operational', 'operations') + level('tactical', 'contract-owner, A.R2') + level('strategic', '');
    const after = await mendPlan(deal(before), code);
    expect(after.slice(after.indexOf('    operational'), -'  }\n}\n'.length)).toBe(
        level('operational', 'operations, contract-manager') +
            level('tactical', 'contract-owner, A.R2, contract-manager of supplier') +
            level('strategic', 'contract-manager'),
    );
});

test('nobody is added that the deal has no role for', async () => {
    const plan = deal(level('operational', 'operations') + level('tactical', 'contract-owner'));
    const oneSided = plan.replace('role R2 as contract-manager', 'role R2 as finance');
    expect(await mendPlan(oneSided, code)).toContain('with operations, contract-manager of supplier');
    await expect(mendPlan(oneSided.replace('role R2 as contract-manager', 'role R2 as finance'), code)).rejects.toThrow(
        'No finding',
    );
});
