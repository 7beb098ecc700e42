import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'strategic-participants';

const found = (...meetings: readonly string[]) => marked(levelPlan('strategic', meetings), code, 'info');

test('the participants are marked', () =>
    check(
        `
organisation A {
}
organisation B {
  role Chief as executive
}
deal D {
  buyer A
  supplier B
  type partnership
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    strategic level {
      meeting Board {
        2 times per year
        with
          B.Chief, // their CEO
          contract-owner
      }
    }
  }
}
`.replace(
            '        with\n',
            '        with\n//      ^^^^ info[strategic-participants]: No executive of the buyer takes part in the strategic meetings of "D": nobody there can speak for where the buyer is going.\n',
        ),
        { only: [code] },
    ));

test('an executive of each side is enough', async () => {
    expect(await found('every year\nwith executive')).toEqual([]);
    expect(await found('every year\nwith A.R4, B.F4, contract-manager')).toEqual([]);
    expect(await found('every year\nwith A.R4', 'every year\nwith B.R4')).toEqual([]);
    expect(await found('every year\nwith executive of supplier')).toEqual(['with executive of supplier']);
    expect(await found('every year\nwith contract-owner')).toEqual(['with contract-owner']);
    expect(await found('every year\nwith executive of partner')).toEqual(['with executive of partner']);
});

test('the fix adds the executives that lack', async () => {
    const plan = exampleIn(levelPlan('strategic', ['every year\nwith executive of supplier\ninvite user of buyer']), 'sv');
    expect(await mendPlan(plan, code)).toBe(
        plan.replace('med ledning hos leverantören', 'med ledning hos leverantören, ledning hos beställaren'),
    );
});
