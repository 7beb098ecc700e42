import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'function-not-held';

const plan = (list: string) => levelPlan('tactical', [`every year\n${list}`]);

const found = (list: string) => marked(plan(list), code);

test('the participant is marked, and the side that lacks the role named', () =>
    check(
        `
organisation A {
  role Ops as operations
}
organisation B {
  role Owner as contract-owner, contract-manager
}
organisation C {
}
deal D {
  buyer A
  supplier B
  partner C
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  phase before {
    dialogue "Hearing" {
      with procurement-officer of buyer, executive of supplier
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[function-not-held]: No role of the buyer in "D" has the function "procurement-officer": nobody is called from there.
//                                       ^^^^^^^^^^^^^^^^^^^^^ warning[function-not-held]: No role of the supplier in "D" has the function "executive": nobody is called from there.
    }
  }
  governance {
    tactical level {
      meeting FollowUp {
        every year
        with operations, contract-owner, legal, specialist of partner
//           ^^^^^^^^^^ warning[function-not-held]: No role of the supplier in "D" has the function "operations": nobody is called from there.
//                       ^^^^^^^^^^^^^^ warning[function-not-held]: No role of the buyer in "D" has the function "contract-owner": nobody is called from there.
//                                       ^^^^^ warning[function-not-held]: No role of the buyer or of the supplier in "D" has the function "legal": nobody is called.
//                                              ^^^^^^^^^^^^^^^^^^^^^ warning[function-not-held]: No role of a partner in "D" has the function "specialist": nobody is called.
      }
    }
  }
}
deal E {
  buyer A
  supplier B
  type procurement
  delivery service
  phase before {
    dialogue "Hearing" {
      with operations of buyer, specialist of partner
//                              ^^^^^^^^^^^^^^^^^^^^^ warning[function-not-held]: "E" has no partner whose role could have the function "specialist": nobody is called.
    }
  }
}
`,
        { only: [code] },
    ));

test('any organisation of the side may have the role', async () => {
    expect(await found('with contract-owner, executive of both, user of buyer')).toEqual([]);
    const several = `organisation C {\n  role Law as legal\n}\n${plan('with legal of supplier')}`;
    expect(await marked(several, code)).toEqual(['legal of supplier']);
    expect(await marked(several.replace('supplier B', 'supplier B, C'), code)).toEqual([]);
});

test('a function that one side has by its nature is not looked for on the other, unless the plan says so', async () => {
    const buyerOnly = (list: string) => marked(plan(list).replace(/role R5 as user held-by F5/, 'role R5 held-by F5'), code);
    expect(await buyerOnly('invite user every 3rd time')).toEqual([]);
    expect(await buyerOnly('invite user of both every 3rd time')).toEqual(['user of both']);
    expect(await buyerOnly('invite user of supplier every 3rd time')).toEqual(['user of supplier']);
    expect(await found('with procurement-officer')).toEqual(['procurement-officer']);
});

test('what is not known is not judged', async () => {
    expect(await marked(plan('with legal').replace('supplier B', 'supplier Bee'), code)).toEqual([]);
    expect(await marked(plan('with legal').replace('  supplier B\n', ''), code)).toEqual([]);
    expect(
        await marked(plan('with legal of buyer').replace('role R1 as operations held-by P1', 'role R1 as legl'), code),
    ).toEqual([]);
    expect(await found('with A.Nobody, Nobody.R1')).toEqual([]);
});

test('an imported organisation may have a role that could not be read', () =>
    check(
        `
import "other.dialog"
organisation A {
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  phase before {
    dialogue "Hearing" {
      with legal of supplier, legal of buyer
//                            ^^^^^^^^^^^^^^ warning[function-not-held]: No role of the buyer in "D" has the function "legal": nobody is called from there.
    }
  }
}
//- /other.dialog
organisation B {
  role Law as lawyer
}
`,
        { only: [code] },
    ));
