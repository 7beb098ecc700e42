import { expect, test } from 'vitest';
import { rolesInUse } from '../../../language/model/roles-in-use.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { dealOf } from '../../support/plan-of.ts';

test('roles by name and by function, each once; people are no roles', async () => {
    const deal = await dealOf(
        dealPlan(`  governance {
    tactical level {
      meeting M {
        every year
        chair A.R1
        with operations, executive of supplier, A.P2
      }
    }
    escalate operational to tactical by contract-owner of buyer
  }`),
    );
    const used = rolesInUse(deal).map(({ role, organisation }) => `${organisation.name}.${role.name}`);
    expect(used).toEqual(['A.R1', 'B.R1', 'B.R4', 'A.R3']);
    expect(rolesInUse(deal)).toBe(rolesInUse(deal));
});
