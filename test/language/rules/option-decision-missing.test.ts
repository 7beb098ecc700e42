import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';

const code = 'option-decision-missing';

/** What is marked of a contract for two years with options, and meetings on the tactical level. */
const found = (options: string, meetings: readonly string[], more: LevelPlanOptions = {}) =>
    marked(levelPlan('tactical', meetings, { contract: `2026-01-01 to 2027-12-31 ${options}`, ...more }), code);

test('the option is marked', () =>
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
  avtalstid 2026-01-01 till 2027-12-31 option 12 månader senast 6 månader före option 1 år
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[option-decision-missing]: Inget taktiskt eller strategiskt möte hålls under de 3 månaderna före 2027-07-01, då besked om optionen senast ska lämnas: var beslutas det?
  samverkan {
    taktisk nivå {
      möte Uppföljning {
        varje år i november
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('three months to the day', async () => {
    const due = 'option 1 year due 6 months before';
    expect(await found(due, ['on 2027-04-01'])).toEqual([]);
    expect(await found(due, ['on 2027-07-01'])).toEqual([]);
    expect(await found(due, ['on 2027-03-31'])).toEqual([due]);
    expect(await found(due, ['on 2027-07-02'])).toEqual([due]);
    expect(await found(due, ['every quarter'])).toEqual([]);
});

test('each use of an option, in the time that the one before prolonged', async () => {
    const due = 'option 2 times 12 months due 6 months before';
    expect(await found(due, ['every year in may'])).toEqual([]);
    expect(await found(due, ['on 2027-05-11, 2028-05-10'])).toEqual([]);
    expect(await found(due, ['on 2027-05-11'])).toEqual([due]);
    const two = `${due} option 1 year due 3 months before`;
    expect(await found(two, ['every year in may'])).toEqual(['option 1 year due 3 months before']);
});

test('a strategic meeting is as good, an operational one is not', async () => {
    const due = 'option 1 year due 6 months before';
    const beside = (kind: string) => ({ beside: `${kind} level {\n  meeting N {\n    every year in may\n  }\n}` });
    expect(await found(due, ['every year in november'], beside('strategic'))).toEqual([]);
    expect(await found(due, ['every year in november'], beside('operational'))).toEqual([due]);
    const contract = `2026-01-01 to 2027-12-31 ${due}`;
    expect(await marked(levelPlan('operational', ['every month'], { contract }), code)).toEqual([due]);
});

test('a meeting that is dropped or cancelled decides nothing', async () => {
    const due = 'option 1 year due 6 months before';
    expect(await found(due, ['on 2027-05-11\nexcept 2027-05-11 cancelled'])).toEqual([due]);
    expect(await found(due, ['on 2027-11-09\nexcept 2027-11-09 moved to 2027-05-11'])).toEqual([]);
});

test('what is not known, or told elsewhere, is not judged', async () => {
    const due = 'option 1 year due 6 months before';
    expect(await found('option 1 year', ['every year in november'])).toEqual([]);
    expect(await found(due, [])).toEqual([]);
    expect(await found(due, ['every 0 weeks'])).toEqual([]);
    expect(await found(`${due} option 0 years`, ['every year in november'])).toEqual([]);
    const contract = `2026-01-01 to 2027-12-31 ${due}`;
    expect(await marked(levelPlan('operational', ['every month'], { contract, delivery: 'goods' }), code)).toEqual([]);
    expect(
        await marked(levelPlan('tactical', [], { contract }).replace(/ {2}governance \{[\s\S]*?\n {2}\}\n/, ''), code),
    ).toEqual([]);
});
