import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { phase, procurementPlan } from '../../support/procurement-plan.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'duplicate-phase';

test('every phase of a kind after the first is marked, whatever its title', () =>
    check(
        `
organisation A {
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  fas före "Behov" {
  }
  fas under {
  }
  fas förbereda "Marknad" {
//^^^ error[duplicate-phase]: Fasen "före" står redan i "D": det som hör till den hör hemma i ett block.
  }
  fas före {
//^^^ error[duplicate-phase]: Fasen "före" står redan i "D": det som hör till den hör hemma i ett block.
  }
}
`,
        { only: [code] },
    ));

test('the first is pointed at', async () => {
    const plan = procurementPlan([phase('during'), phase('before'), phase('during')]);
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    const related = findings.filter((one) => one.code === code).flatMap((one) => one.related.map(({ offset }) => offset));
    expect(related).toEqual([plan.indexOf('phase during')]);
});

test('each phase once, and another deal’s phases, are no matter', async () => {
    const plan = procurementPlan([phase('before'), phase('during'), phase('after')]);
    expect(await marked(plan, code, 'error')).toEqual([]);
    const other = plan.slice(plan.indexOf('deal D')).replace('deal D', 'deal E');
    expect(await marked(plan + other, code, 'error')).toEqual([]);
});
