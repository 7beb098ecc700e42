import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'invite-users';

const found = (...meetings: readonly string[]) => marked(levelPlan('operational', meetings), code, 'hint');

test('the participants of the first regular meeting are marked', () =>
    check(
        `
organisation A {
  role Ward as user
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
      meeting Incident {
        as-needed
        with operations
      }
      meeting Ops {
        every month
        with operations
//      ^^^^^^^^^^^^^^^ 💡 hint[invite-users]: Users are never invited to the operational meetings of "D": what they see every day reaches the meetings at second hand.
      }
    }
    tactical level {
      meeting FollowUp {
        every year
        with contract-owner, contract-manager
        invite user of buyer
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('they may be invited to any operational meeting, or take part each time', async () => {
    expect(await found('every month\nwith operations\ninvite user of buyer every 6th time')).toEqual([]);
    expect(await found('every month\nwith operations', 'as-needed\ninvite A.R5')).toEqual([]);
    expect(await found('every month\nwith operations, A.P5')).toEqual([]);
    expect(await found('every month\nwith operations\ninvite user of supplier')).toEqual([]);
    expect(await found('every month\nwith operations\ninvite A.R4')).toEqual(['with operations']);
});

test('who can not be told may be a user', async () => {
    expect(await found('every month\nwith operations\ninvite A.Nobody')).toEqual([]);
    expect(await found('every month\nwith operations\ninvit user of buyer')).toEqual([]);
    expect(await found()).toEqual([]);
});

test('the fix invites users of the buyer, in the language of the file', async () => {
    const plan = levelPlan('operational', ['every month\nwith operations // both\nminutes within 3 workdays']);
    expect(await mendPlan(plan, code)).toBe(plan.replace('// both', '// both\n        invite user of buyer every 3rd time'));
    const swedish = exampleIn(levelPlan('operational', ['every month\nwith operations\ninvite A.R4']), 'sv');
    expect(await mendPlan(swedish, code)).toBe(
        swedish.replace('bjud-in A.R4', 'bjud-in A.R4, användare hos beställaren var 3:e gång'),
    );
});

test('without a role for them, or a regular meeting, nobody is invited', async () => {
    const plan = levelPlan('operational', ['every month\nwith operations']).replace('R5 as user', 'R5 as legal');
    await expect(mendPlan(plan, code)).rejects.toThrow('No finding');
    await expect(mendPlan(levelPlan('operational', ['as-needed\nwith operations']), code)).rejects.toThrow('No finding');
});
