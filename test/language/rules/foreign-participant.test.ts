import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mend, mendPlan } from '../../support/mend.ts';

const code = 'foreign-participant';

const plan = (list: string, parties = 'supplier B') =>
    `organisation C {\n  role Lead as specialist held-by X\n  person X\n}\n${levelPlan('operational', [`every month\n${list}`]).replace('supplier B', parties)}`;

const found = (list: string, parties?: string) => marked(plan(list, parties), code, 'error');

test('the organisation is marked, wherever the participant stands but in a dialogue around the procurement', () =>
    check(
        `
organisation A {
}
organisation B {
}
organisation C {
  role Lead as specialist
  person X
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  phase before {
    dialogue "Hearing" {
      with A.Nobody, C.Lead
    }
  }
  governance {
    operational level {
      meeting Ops {
        every month
        chair C.X
//            ^ 💡 error[foreign-participant]: "C" is neither buyer, supplier nor partner of "D": for whom does it take part?
        with operations
        invite C.Lead every 3rd time
//             ^ 💡 error[foreign-participant]: "C" is neither buyer, supplier nor partner of "D": for whom does it take part?
      }
    }
    escalate operational to tactical by C.Lead
//                                      ^ 💡 error[foreign-participant]: "C" is neither buyer, supplier nor partner of "D": for whom does it take part?
  }
  held Ops 2026-02-03 {
    present C.Lead
//          ^ 💡 error[foreign-participant]: "C" is neither buyer, supplier nor partner of "D": for whom does it take part?
  }
}
deal E {
  buyer A
  supplier C
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    operational level {
      meeting Ops {
        every month
        with C.Lead
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('every party may take part', async () => {
    expect(await found('with A.R1, B.R1')).toEqual([]);
    expect(await found('with A.R1, B.R1, C.Lead')).toEqual(['C']);
    expect(await found('with A.R1, B.R1, C.Lead', 'supplier B, C')).toEqual([]);
    expect(await found('with A.R1, B.R1, C.Lead', 'supplier B\n  partner C')).toEqual([]);
});

test('where a party is not known, it may be the one', async () => {
    expect(await found('with A.R1, B.R1, C.Lead', 'supplier Bee')).toEqual([]);
    expect(await found('with A.R1, B.R1, C.Lead', '')).toEqual([]);
    expect(await found('with A.R1, B.R1, C.Lead', 'supplier B\n  partnership with C')).toEqual([]);
    expect(await found('with A.R1, Nobody.R1')).toEqual([]);
    // A fault inside the governance can hide no party.
    expect(await found('with A.R1, C.Lead\nnotic 5 workdays')).toEqual(['C']);
});

test('the fix makes the organisation a partner, right below the supplier', async () => {
    const before = exampleIn(plan('with operations, C.Lead', 'supplier  B // the one\n'), 'sv');
    expect(await mendPlan(before, code)).toBe(before.replace('// the one', '// the one\n  partner C'));
});

test('the fix adds it to the partners that are there, and mends all of its participants', async () => {
    const fixture = `${plan('chair C.X\nwith operations, C.Lead', 'supplier B\n  partner P // one')}organisation P {\n}\n`;
    const after = await mend(fixture, code);
    expect(after['plan.dialog']).toBe(fixture.replace('partner P', 'partner P, C'));
    expect(await marked(after['plan.dialog'] ?? '', code)).toEqual([]);
});
