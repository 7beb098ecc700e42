import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'option-decision-missing';
const found = (cadence: string, options: string, level = 'tactical') =>
    marked(levelPlan(level, [cadence], { contract: `2026-01-01 to 2027-12-31 ${options}` }), code);

test('the option is marked, with its notice date', () =>
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
  avtalstid 2026-01-01 till 2027-12-31 option 2 gånger 12 månader senast 6 månader före
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[option-decision-missing]: Besked om optionen ska lämnas senast 2027-07-01, men inget taktiskt eller strategiskt möte hålls under de 3 månaderna före: beslutet har inget möte att fattas på.
  samverkan {
    taktisk nivå {
      möte Uppföljning {
        varje år i september
      }
    }
  }
}
`,
        { only: [code] },
    ));

const option = 'option 1 year due 6 months before';

test('a meeting within three months, up to the day itself, is enough', async () => {
    expect(await found('on 2027-04-01', option)).toEqual([]);
    expect(await found('on 2027-07-01', option)).toEqual([]);
    expect(await found('on 2027-03-31', option)).toEqual([option]);
    expect(await found('on 2027-07-02', option)).toEqual([option]);
    expect(await found('every quarter on first tuesday', option, 'strategic')).toEqual([]);
});

test('operational meetings decide no options, nor do cancelled ones', async () => {
    expect(await found('every month', option, 'operational')).toEqual([option]);
    expect(await found('on 2027-05-03\n  except 2027-05-03 cancelled', option)).toEqual([option]);
});

test('each time of an option, and each option, needs its meeting', async () => {
    expect(await found('every year in may on first tuesday', 'option 3 times 1 year due 6 months before')).toEqual([]);
    const later = 'option 6 months due 1 month before';
    expect(await found('every year in may on first tuesday', `${option} ${later}`)).toEqual([later]);
    const twice = 'option 2 times 1 year due 6 months before';
    expect(await found('on 2027-05-03', twice)).toEqual([twice]);
});

test('without a notice date, or without governance, there is nothing to say', async () => {
    expect(await found('every year in september', 'option 1 year')).toEqual([]);
    const plan =
        'organisation A {\n}\ndeal D {\n  buyer A\n  contract 2026-01-01 to 2027-12-31 option 1 year due 6 months before\n}\n';
    expect(await marked(plan, code)).toEqual([]);
});
