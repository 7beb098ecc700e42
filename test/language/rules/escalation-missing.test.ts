import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { ladderPlan, stepsIn } from '../../support/ladder-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'escalation-missing';

/** The levels from which no step leads up. */
const found = async (levels: readonly string[], steps: string) => {
    const { findings } = (await workspace({ 'plan.dialog': ladderPlan(levels, steps) })).check('plan.dialog');
    return findings.filter((one) => one.code === code).map(({ args }) => args.from);
};

const two = ['operational', 'tactical'];
const three = [...two, 'strategic'];

const [opToTac, tacToStr] = ['escalate operational to tactical', 'escalate tactical to strategic'];

test('what lacks is told once, on the governance', () =>
    check(
        `
organisation A {
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
//^^^^^^^^^^ 💡 warning[escalation-missing]: No step of "D" leads from operational and tactical to the level above: a disagreement there has nowhere to climb.
    operational level {
    }
    tactical level {
    }
    strategic level {
    }
  }
}
deal E {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
//^^^^^^^^^^ 💡 warning[escalation-missing]: No step of "E" leads from operational to strategic level: a disagreement there has nowhere to climb.
    operational level {
    }
    strategic level {
    }
  }
}
`,
        { only: [code] },
    ));

test('a step is needed between neighbours, whatever the order in which they stand', async () => {
    expect(await found(two, opToTac)).toEqual([]);
    expect(await found(['tactical', 'operational'], opToTac)).toEqual([]);
    expect(await found(three, `${tacToStr}\n${opToTac}`)).toEqual([]);
    expect(await found(three, opToTac)).toEqual([{ word: 'tactical' }]);
    expect(await found(three, tacToStr)).toEqual([{ word: 'operational' }]);
    expect(await found(['operational', 'strategic'], 'escalate operational to strategic')).toEqual([]);
});

test('a step that skips a level counts for both of its sides', async () => {
    expect(await found(three, 'escalate operational to strategic')).toEqual([]);
    expect(await found(two, 'escalate operational to strategic')).toEqual([]);
});

test('a step downwards leads nowhere', async () => {
    expect(await found(two, 'escalate tactical to operational')).toEqual([{ word: 'operational' }]);
    expect(await found(two, 'escalate operational to operational')).toEqual([{ word: 'operational' }]);
});

test('one level is no ladder, and a step that could not be read is a step', async () => {
    expect(await found(['tactical'], '')).toEqual([]);
    expect(await found([], '')).toEqual([]);
    expect(await found(two, 'escalate operational to')).toEqual([]);
    expect(await found(two, 'escalat operational to tactical')).toEqual([]);
});

test('the fix inserts the steps below the levels', async () => {
    const plan = ladderPlan(three, '');
    expect(await mendPlan(plan, code)).toBe(
        plan.replace(
            / {2}\}\n\}\n$/,
            '    escalate operational to tactical within 10 workdays by contract-manager\n    escalate tactical to strategic within 20 workdays by contract-owner\n$&',
        ),
    );
});

test('a step goes between those that are there, in the order of the ladder', async () => {
    const steps = async (text: string) => stepsIn(await mendPlan(ladderPlan(three, text), code));
    const [opNew, tacNew] = [
        'escalate operational to tactical within 10 workdays by contract-manager',
        'escalate tactical to strategic within 20 workdays by contract-owner',
    ];
    expect(await steps(`// The top.\n${tacToStr}`)).toEqual([opNew, tacToStr]);
    expect(await steps(`\n${opToTac} // first`)).toEqual([`${opToTac} // first`, tacNew]);
    expect(await mendPlan(ladderPlan(three, `\n${opToTac} // first`), code)).toContain('// first\n    escalate tactical');
});

test('the fix writes in the language of the file', async () => {
    const plan = exampleIn(ladderPlan(two, ''), 'sv');
    expect(stepsIn(await mendPlan(plan, code))).toEqual([
        'eskalera från operativ till taktisk nivå inom 10 arbetsdagar av avtalsansvarig',
    ]);
});
