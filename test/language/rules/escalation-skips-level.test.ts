import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { ladderPlan, stepsIn } from '../../support/ladder-plan.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'escalation-skips-level';

const three = ['operational', 'tactical', 'strategic'];

const found = (steps: string, levels: readonly string[] = three) => marked(ladderPlan(levels, steps), code);

const mended = async (steps: string) => stepsIn(await mendPlan(ladderPlan(three, steps), code));

test('from where to where is marked', () =>
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
    }
    eskalera från operativ till strategisk nivå inom 5 arbetsdagar
//                ^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[escalation-skips-level]: Steget leder förbi den taktiska nivån: de som äger avtalet får höra om oenigheten sist.
  }
}
`,
        { only: [code] },
    ));

test('only what is there can be skipped', async () => {
    expect(await found('escalate operational to strategic', ['operational', 'strategic'])).toEqual([]);
    expect(await found('escalate operational to tactical\nescalate tactical to strategic')).toEqual([]);
    expect(await found('escalate strategic to operational')).toEqual([]);
    expect(await found('escalate operational to strategic', ['operational', 'tactical'])).toEqual(['operational to strategic']);
});

test('the fix splits the step in two', async () => {
    expect(await mended('escalate operational to strategic level within 5 workdays by B.R2 about "Money"')).toEqual([
        'escalate operational to tactical level within 5 workdays by B.R2 about "Money"',
        'escalate tactical to strategic within 20 workdays by contract-owner',
    ]);
    const swedish = exampleIn(ladderPlan(three, 'escalate operational to strategic within 5 workdays // soon'), 'sv');
    expect(stepsIn(await mendPlan(swedish, code))).toEqual([
        'eskalera från operativ till taktisk nivå inom 5 arbetsdagar // soon',
        'eskalera från taktisk till strategisk nivå inom 20 arbetsdagar av avtalsägare',
    ]);
});

test('a half that another step takes already is not written again', async () => {
    expect(await mended('escalate operational to strategic within 5 workdays\nescalate tactical to strategic')).toEqual([
        'escalate operational to tactical within 5 workdays',
        'escalate tactical to strategic',
    ]);
    expect(await mended('escalate operational to tactical\nescalate operational to strategic within 5 workdays')).toEqual([
        'escalate operational to tactical',
        'escalate tactical to strategic within 5 workdays',
    ]);
    await expect(
        mended('escalate operational to tactical\nescalate tactical to strategic\nescalate operational to strategic'),
    ).rejects.toThrow('No finding');
});
