import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'cadence-unreachable';

const found = (cadence: string, contract = '2026-01-01 to 2027-12-31') =>
    marked(levelPlan('operational', [cadence], { contract }), code, 'error');

test('what never begins is marked, or the step that lasts too long', () =>
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
  avtalstid 2026-01-01 till 2027-12-31
  samverkan {
    operativ nivå {
      möte Drift {
        varje vecka på tisdagar
        därefter varje månad
//      ^^^^^^^^ error[cadence-unreachable]: Steget före säger inte hur länge det varar, så det här börjar aldrig: skriv till exempel "de första 3 månaderna" före det.
      }
      möte Start {
        varje vecka de första 3 åren
//                  ^^^^^^^^^^^^^^^^ error[cadence-unreachable]: Steget varar till avtalets slut, 2027-12-31, eller längre, så steget efter börjar aldrig.
        därefter varje månad
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('a chain that fits the contract is right, a lone step may last as long as it will', async () => {
    expect(await found('every week the first 23 months then every month')).toEqual([]);
    expect(await found('every week the first 3 months then every month the first 30 months')).toEqual([]);
    expect(await found('every week the first 5 years')).toEqual([]);
    expect(await found('every week')).toEqual([]);
});

test('the next step begins within the contract or its options', async () => {
    expect(await found('every week the first 24 months then every month')).toEqual(['the first 24 months']);
    expect(await found('every week the first 729 days then every month')).toEqual([]);
    expect(await found('every week the first 730 days then every month')).toEqual(['the first 730 days']);
    const withOption = '2026-01-01 to 2027-12-31 option 2 times 12 months';
    expect(await found('every week the first 24 months then every month', withOption)).toEqual([]);
    expect(await found('every week the first 48 months then every month', withOption)).toEqual(['the first 48 months']);
});

test('steps add up, from where the meetings start', async () => {
    const chain = 'every week the first 12 months then every 2 weeks the first 11 months then every month';
    expect(await found(chain)).toEqual([]);
    expect(await found(chain.replace('11', '12'))).toEqual(['the first 12 months']);
    expect(await found(`${chain}\nstarting 2026-02-01`)).toEqual(['the first 11 months']);
    expect(await found(`${chain}\nstarting 1 month after contract-start`)).toEqual(['the first 11 months']);
    expect(await found(`${chain.replace('11', '12')}\nstarting 2 weeks before contract-start`)).toEqual([]);
    expect(await found(`${chain}\nstarting contract-start`)).toEqual([]);
});

test('of several endless steps the first is told of', async () => {
    expect(await found('every day the first 1 month then every week then every month then every quarter')).toEqual(['then']);
});

test('what is not known is not judged', async () => {
    expect(await found('every week the first 0 months then every month')).toEqual([]);
    expect(await found('every week the first 30 months then every month', '2026-02-30 to 2027-12-31')).toEqual([]);
    expect(await found('every week the first 1 month then every month\nstarting 2030-01-01')).toEqual([]);
    expect(await found('every week the first 9999999 years then every month')).toEqual(['the first 9999999 years']);
});
