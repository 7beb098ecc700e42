import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'tactical-participants';

const followUp = 'every year\npurpose contract-follow-up\n';

const found = (...meetings: readonly string[]) => marked(levelPlan('tactical', meetings), code);

test('who lacks is named, for each side', () =>
    check(
        `
organisation A {
  role Owner as contract-owner
}
organisation B {
  role Owner as contract-owner
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
        with contract-owner, contract-manager
      }
    }
    tactical level {
      meeting FollowUp {
        every year
        with contract-owner of buyer, contract-manager of buyer
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[tactical-participants]: In the tactical meetings of "D" nobody takes part as contract-owner or contract-manager of the supplier: what is said about the contract cannot be settled there.
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
      meeting FollowUp {
        every year
        with contract-owner of buyer
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[tactical-participants]: In the tactical meetings of "E" nobody takes part as contract-manager of the buyer, nor as contract-owner or contract-manager of the supplier: what is said about the contract cannot be settled there.
      }
    }
  }
}
deal F {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    tactical level {
      meeting FollowUp {
        every year
        with contract-owner of supplier, contract-manager
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[tactical-participants]: In the tactical meetings of "F" nobody takes part as contract-owner of the buyer: what is said about the contract cannot be settled there.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('one role may be for both, and the meetings are looked at together', async () => {
    expect(await found(`${followUp}with contract-owner, contract-manager`)).toEqual([]);
    expect(await found(`${followUp}with contract-owner`, 'every quarter\nwith contract-manager')).toEqual([]);
    expect(await found(`${followUp}with contract-owner`, 'as-needed\nwith contract-manager')).toEqual([]);
    expect(await found(`${followUp}with contract-owner`, 'every quarter\nwith executive')).toEqual(['with contract-owner']);
    const both = levelPlan('tactical', [`${followUp}with A.R2, contract-owner of supplier, contract-manager of supplier`]);
    expect(await marked(both, code)).toHaveLength(1);
    expect(await marked(both.replace('R2 as contract-manager', 'R2 as contract-owner, contract-manager'), code)).toEqual([]);
});

test("an account manager is a supplier's contract manager, not a buyer's", async () => {
    const plan = levelPlan('tactical', [
        `${followUp}with contract-owner, contract-manager of buyer, account-manager of supplier`,
    ]);
    expect(await marked(plan, code)).toEqual([]);
    expect(await marked(plan.replace('contract-manager of buyer, account-manager of supplier', 'account-manager'), code)).toEqual(
        ['with contract-owner, account-manager'],
    );
});

test('the fix adds what lacks on a side, or on both', async () => {
    const plan = levelPlan('tactical', [`${followUp}with contract-owner of buyer`]);
    expect(await mendPlan(plan, code)).toBe(
        plan.replace('with contract-owner of buyer', '$&, contract-owner of supplier, contract-manager'),
    );
});

test('the fix takes the account manager where the supplier has no contract manager', async () => {
    const plan = levelPlan('tactical', [`${followUp}with contract-owner`]);
    const [buyer = '', supplier = ''] = plan.split('organisation B');
    const other = `${buyer}organisation B${supplier.replace('R2 as contract-manager', 'R2 as account-manager')}`;
    expect(await mendPlan(other, code)).toContain(
        'with contract-owner, contract-manager of buyer, account-manager of supplier\n',
    );
});

test('the fix is offered only where all can be added', async () => {
    const plan = levelPlan('tactical', [`${followUp}with contract-owner`]).replace('R2 as contract-manager', 'R2 as legal');
    await expect(mendPlan(plan, code)).rejects.toThrow('No finding');
});
