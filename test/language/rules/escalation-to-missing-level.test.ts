import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { ladderPlan, stepsIn } from '../../support/ladder-plan.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'escalation-to-missing-level';

const found = (levels: readonly string[], steps: string) => marked(ladderPlan(levels, steps), code, 'error');

test('the level that is not there is marked', () =>
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
  avtalstid 2026-01-01 till 2029-12-31
  samverkan {
    taktisk nivå {
      möte Avtal {
        varje år
      }
    }
    eskalera från operativ till taktisk nivå
//                ^^^^^^^^ 💡 error[escalation-to-missing-level]: Samverkan i "D" saknar nivån: operativ. Där träffas ingen som kan lösa oenigheten.
    eskalera från taktisk till strategisk nivå
//                             ^^^^^^^^^^ 💡 error[escalation-to-missing-level]: Samverkan i "D" saknar nivån: strategisk. Där träffas ingen som kan lösa oenigheten.
    eskalera från operativ till strategisk nivå
//                ^^^^^^^^ 💡 error[escalation-to-missing-level]: Samverkan i "D" saknar nivån: operativ och strategisk. Där träffas ingen som kan lösa oenigheten.
    eskalera från operativ till operativ nivå
//                ^^^^^^^^ 💡 error[escalation-to-missing-level]: Samverkan i "D" saknar nivån: operativ. Där träffas ingen som kan lösa oenigheten.
  }
}
`,
        { only: [code] },
    ));

test('a level may stand anywhere, and may be without meetings', async () => {
    expect(await found(['tactical', 'operational'], 'escalate operational to tactical')).toEqual([]);
    expect(await found(['operational'], 'escalate operational to tactical\ntactical level {\n}')).toEqual([]);
    expect(await found(['operational'], 'escalate operational to tactical')).toEqual(['tactical']);
});

test('a level that could not be read is there', async () => {
    expect(await found(['operational'], 'tactcal level {\n}\nescalate operational to tactical')).toEqual([]);
    expect(await found(['operational'], 'escalate operational to')).toEqual([]);
});

test('the fix inserts the level with its typical meetings', async () => {
    const plan = exampleIn(ladderPlan(['operational'], 'escalate operational to tactical within 5 workdays'), 'sv');
    const after = await mendPlan(plan, code);
    expect(after.match(/^ {4}(?:.* nivå|möte \w+|eskalera).*/gm)).toEqual([
        '    operativ nivå {',
        '    taktisk nivå {',
        '    eskalera från operativ till taktisk nivå inom 5 arbetsdagar',
    ]);
});

test('levels that lack at both ends are inserted, with the step that leads to them', async () => {
    const plan = ladderPlan(['operational'], 'escalate tactical to strategic within 5 workdays');
    expect(stepsIn(await mendPlan(plan, code))).toEqual([
        'escalate tactical to strategic within 5 workdays',
        'escalate operational to tactical within 10 workdays by contract-manager',
    ]);
});
