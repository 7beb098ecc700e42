import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'chair-absent';

const plan = (list: string) => levelPlan('tactical', [`every year\npurpose contract-follow-up\n${list}`]);

const found = (list: string) => marked(plan(list), code);

test('each chair who is not among the participants is marked', () =>
    check(
        `
organisation A {
  role Owner as contract-owner held-by Ann
  role Chief as executive held-by Bo
  person Ann
  person Bo
}
organisation B {
  role Owner as contract-owner
  role Manager as contract-manager
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    tactical level {
      meeting FollowUp {
        every year
        chair A.Chief, B.Owner, A.Bo, contract-manager
//            ^^^^^^^ 💡 warning[chair-absent]: "A.Chief" chairs "FollowUp" but is not among its participants.
//                              ^^^^ 💡 warning[chair-absent]: "A.Bo" chairs "FollowUp" but is not among its participants.
//                                    ^^^^^^^^^^^^^^^^ 💡 warning[chair-absent]: "contract-manager of supplier" chairs "FollowUp" but is not among its participants.
        with contract-owner
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('a chair may take part by name, by function, or as the person', async () => {
    expect(await found('chair A.R3\nwith contract-owner')).toEqual([]);
    expect(await found('chair A.R3\nwith contract-owner of buyer')).toEqual([]);
    expect(await found('chair A.R3\nwith A.P3')).toEqual([]);
    expect(await found('chair A.P3\nwith A.R3')).toEqual([]);
    expect(await found('chair contract-owner of buyer\nwith A.R3')).toEqual([]);
    expect(await found('chair contract-owner of buyer\nwith A.P3')).toEqual([]);
    expect(await found('chair A.R3\nwith B.R3')).toEqual(['A.R3']);
    expect(await found('chair A.R3\nwith contract-owner of supplier')).toEqual(['A.R3']);
    expect(await found('chair A.P3\nwith A.P2, A.R2')).toEqual(['A.P3']);
});

test('of a function on both sides both have to be there', async () => {
    expect(await found('chair contract-owner\nwith A.R3, B.R3')).toEqual([]);
    expect(await found('chair contract-owner alternating every year\nwith A.R3, B.R2')).toEqual(['contract-owner']);
});

test('a guest who is invited each time is there', async () => {
    expect(await found('chair A.R4\nwith contract-owner\ninvite A.R4')).toEqual([]);
    expect(await found('chair A.R4\nwith contract-owner\ninvite A.R4 every-other time')).toEqual(['A.R4']);
    expect(await found('chair A.R4\nwith contract-owner\ninvite A.R4 every 3rd time')).toEqual(['A.R4']);
});

test('one person in two roles is there in both', async () => {
    const held = plan('chair A.R4\nwith contract-owner').replace('R4 as executive held-by P4', 'R4 as executive held-by P3');
    expect(await marked(held, code)).toEqual([]);
});

test('who has a finding of its own, and a meeting without a list, are not judged', async () => {
    expect(await found('chair A.R3')).toEqual([]);
    expect(await found('chair A.Nobody, Nobody.R1\nwith contract-owner')).toEqual([]);
    expect(await found('chair A.R2\nwith contract-owner, A.Nobody')).toEqual([]);
    expect(await found('chair legal of buyer\nwith contract-owner')).toEqual([]);
    const foreign = (list: string) => `organisation C {\n  role R1 as legal\n}\n${plan(list)}`;
    expect(await marked(foreign('chair C.R1\nwith contract-owner'), code)).toEqual([]);
    expect(await marked(foreign('chair A.R2\nwith contract-owner, C.R1'), code)).toEqual([]);
});

test('the fix adds the chair to the participants', async () => {
    const before = plan('chair A.R4\nwith contract-owner, contract-manager // all');
    expect(await mendPlan(before, code)).toBe(before.replace(' // all', ', A.R4 // all'));
});

test('the fix adds the one of two sides who lacks, in the language of the file', async () => {
    const before = exampleIn(plan('chair executive\nwith contract-owner, contract-manager, A.R4'), 'sv');
    expect(await mendPlan(before, code)).toBe(before.replace('A.R4', 'A.R4, ledning hos leverantören'));
});
