import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { ladderPlan, stepsIn } from '../../support/ladder-plan.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'escalation-order';

const three = ['operational', 'tactical', 'strategic'];

const found = (steps: string) => marked(ladderPlan(three, steps), code, 'error');

const mended = async (steps: string, levels: readonly string[] = three) =>
    stepsIn(await mendPlan(ladderPlan(levels, steps), code));

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
    eskalera från taktisk till operativ nivå inom 5 arbetsdagar
//                ^^^^^^^^^^^^^^^^^^^^^ 💡 error[escalation-order]: Steget leder nedåt, från taktisk till operativ nivå: en oenighet eskaleras till dem som har ett större mandat.
    eskalera strategisk till strategisk
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error[escalation-order]: Steget leder från strategisk nivå till samma nivå: en oenighet blir kvar där den inte kunde lösas.
    operativ nivå {
    }
  }
}
`,
        { only: [code] },
    ));

test('steps upwards, and steps of which an end could not be read, are not marked', async () => {
    expect(await found('escalate operational to tactical\nescalate tactical to strategic')).toEqual([]);
    expect(await found('escalate operational to strategic')).toEqual([]);
    expect(await found('escalate tactical to')).toEqual([]);
});

test('the fix turns the step, and leaves the rest of it', async () => {
    expect(
        await mended('escalate from tactical to operational level within 5 workdays by B.R2 // soon', three.slice(0, 2)),
    ).toEqual(['escalate from operational to tactical level within 5 workdays by B.R2 // soon']);
    const swedish = exampleIn(ladderPlan(three.slice(0, 2), 'escalate tactical to operational within 5 workdays'), 'sv');
    expect(stepsIn(await mendPlan(swedish, code))).toEqual(['eskalera från operativ till taktisk nivå inom 5 arbetsdagar']);
});

test('a step that would skip a level then climbs to it, and another goes on from there', async () => {
    expect(await mended('escalate strategic to operational within 5 workdays')).toEqual([
        'escalate operational to tactical within 5 workdays',
        'escalate tactical to strategic within 20 workdays by contract-owner',
    ]);
    expect(await mended('escalate tactical to strategic\nescalate strategic to operational within 5 workdays')).toEqual([
        'escalate tactical to strategic',
        'escalate operational to tactical within 5 workdays',
    ]);
    expect(await mended('escalate strategic to operational', ['operational', 'strategic'])).toEqual([
        'escalate operational to strategic',
    ]);
});

test('no fix for a step that leads to itself, or whose way others take', async () => {
    await expect(mended('escalate tactical to tactical')).rejects.toThrow('No finding');
    await expect(
        mended('escalate operational to tactical\nescalate tactical to strategic\nescalate strategic to operational'),
    ).rejects.toThrow('No finding');
});
