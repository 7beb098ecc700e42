import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'operational-participants';

const found = (meetings: readonly string[], options?: LevelPlanOptions) =>
    marked(levelPlan('operational', meetings, options), code);

test('the participants of the first regular meeting are marked', () =>
    check(
        `
organisation A {
  roll Drift som driftansvarig
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
    operativ nivå {
      möte Akut {
        vid-behov
        med avtalsansvarig
      }
      möte Drift {
        varje månad
        ordförande A.Drift
        med driftansvarig hos beställaren, avtalsansvarig
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[operational-participants]: Ingen driftansvarig hos leverantören deltar i de operativa mötena i "D": leveransen diskuteras utan dem som levererar.
      }
      möte Plan {
        varje månad
        med avtalsansvarig
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('both sides must be there, by function, role or person, or in the chair', async () => {
    expect(await found(['every month\nwith operations'])).toEqual([]);
    expect(await found(['every month\nwith operations of both'])).toEqual([]);
    expect(await found(['every month\nwith A.R1, B.R1'])).toEqual([]);
    expect(await found(['every month\nwith A.P1, operations of supplier'])).toEqual([]);
    expect(await found(['every month\nchair A.R1\nwith operations of supplier'])).toEqual([]);
    expect(await found(['every month\nwith operations of buyer'])).toEqual(['with operations of buyer']);
    expect(await found(['every month\nwith A.P1, B.F2, B.R2'])).toEqual(['with A.P1, B.F2, B.R2']);
    expect(await found(['every month\nwith contract-manager\ninvite operations'])).toEqual(['with contract-manager']);
});

test('the meetings of the level are looked at together, whatever their rhythm', async () => {
    expect(await found(['every month\nwith operations of buyer', 'every month\nwith B.R1'])).toEqual([]);
    expect(await found(['as-needed\nwith operations of buyer', 'every month\nwith operations of supplier'])).toEqual([]);
    const tactical = 'tactical level {\n  meeting T {\n    every year\n    with operations\n  }\n}';
    expect(await found(['every month\nwith executive'], { beside: tactical })).toEqual(['with executive']);
});

test('where no regular meeting has a list, the level is marked', async () => {
    expect(await found(['as-needed\nwith executive'])).toEqual(['operational']);
    expect(await found(['every month'])).toEqual(['operational']);
    expect(await found(['every month\nchair operations of buyer'])).toEqual(['operational']);
    expect(await found([])).toEqual([]);
});

test('a level that stands twice is judged as one', async () => {
    const beside = (list: string) => `operational level {\n  meeting N {\n    every month\n    with ${list}\n  }\n}`;
    expect(await found(['every month\nwith operations of buyer'], { beside: beside('B.R1') })).toEqual([]);
    expect(await found(['every month\nwith operations of buyer'], { beside: beside('B.R2') })).toEqual([
        'with operations of buyer',
    ]);
});

test('who has a finding of its own may be the one', async () => {
    expect(await found(['every month\nwith operations of buyer, B.R9'])).toEqual([]);
    expect(await found(['every month\nwith operations of buyer, Nobody.R1'])).toEqual([]);
    expect(await found(['every month\nwith operations of buyer, A.R9'])).toEqual(['with operations of buyer, A.R9']);
    expect(await found(['every month\nwith operations of buyer, oprations of supplier'])).toEqual([]);
    const plan = levelPlan('operational', ['every month\nwith operations of buyer, C.R1']);
    expect(await marked(`organisation C {\n  role R1 as legal\n}\n${plan}`, code)).toEqual([]);
    // A role of which a part could not be read may be for operations too.
    const broken = levelPlan('operational', ['every month\nwith operations of buyer, B.R2']).replaceAll(
        'as contract-manager',
        'as @',
    );
    expect(await marked(broken, code)).toEqual([]);
    const unheld = levelPlan('operational', ['every month\nwith operations']).replaceAll('as operations', 'as legal');
    expect(await marked(unheld, code)).toEqual([]);
});

test('the fix adds those who lack, in the language of the file', async () => {
    const plan = levelPlan('operational', ['every month\nwith contract-manager // all', 'every month\nwith executive']);
    expect(await mendPlan(plan, code)).toBe(plan.replace('with contract-manager', 'with contract-manager, operations'));
    const swedish = exampleIn(plan.replace('with executive', 'with A.R1'), 'sv');
    expect(await mendPlan(swedish, code)).toBe(
        swedish.replace('med avtalsansvarig', 'med avtalsansvarig, driftansvarig hos leverantören'),
    );
});

test('the fix writes a list where there is none', async () => {
    const plan = levelPlan('operational', ['as-needed\nwith executive', 'every month // often']);
    expect(await mendPlan(plan, code)).toBe(plan.replace('// often', '// often\n        with operations'));
});

test('nobody is added whom no role could be', async () => {
    const plan = levelPlan('operational', ['every month\nwith executive']).replace('role R1 as operations', 'role R1 as legal');
    await expect(mendPlan(plan, code)).rejects.toThrow('No finding');
    expect(await mendPlan(plan.replace('with executive', 'with executive, A.P9'), code)).toContain(
        'A.P9, operations of supplier',
    );
});
