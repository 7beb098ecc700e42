import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'strategic-cadence';

const found = (meetings: readonly string[], options?: LevelPlanOptions) =>
    marked(levelPlan('strategic', meetings, options), code);

test('the cadence is marked: seldom is a warning, often an information', () =>
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
    strategisk nivå {
      möte Styrgrupp {
        vartannat år i april
//      ^^^^^^^^^^^^^^^^^^^^ 💡 warning[strategic-cadence]: De strategiska mötena i "D" hålls mindre än en gång per år: ledningarna känner inte varandra när de behövs.
      }
    }
  }
}
affär E {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  avtalstid 2026-01-01 till 2029-12-31
  samverkan {
    strategisk nivå {
      möte Styrgrupp {
        varje kvartal
//      ^^^^^^^^^^^^^ 💡 info[strategic-cadence]: Det strategiska mötet "Styrgrupp" hålls mer än 2 gånger per år: nivån är till för framtiden och relationen, och det som kommer upp oftare hör hemma på en lägre nivå.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test.each(['every year', 'every half-year', 'every 6 months', '2 times per year in april, october'])(
    '%s is once or twice a year',
    async (cadence) => {
        expect(await found([cadence])).toEqual([]);
    },
);

test('often is more than twice a year, seldom less than once', async () => {
    expect(await found(['every tertial'])).toEqual(['info: every tertial']);
    expect(await found(['every 25 weeks'])).toEqual(['info: every 25 weeks']);
    expect(await found(['every 2 years'])).toEqual(['every 2 years']);
    expect(await found(['as-needed'])).toEqual(['strategic']);
});

test('in the first year a board may meet more often', async () => {
    expect(await found(['every month the first 1 year\nthen every half-year'])).toEqual([]);
    expect(await found(['every month the first 2 years\nthen every half-year'])).toEqual([
        'info: every month the first 2 years then every half-year',
    ]);
});

test('a preparation that hangs on the operations meetings is not judged', async () => {
    const beside = 'operational level {\n  meeting Ops {\n    every month\n  }\n}';
    expect(await found(['every year', '2 weeks before Ops'], { beside })).toEqual([]);
});

test('the fix holds it twice a year', async () => {
    const mended = async (cadence: string) => (await mendPlan(levelPlan('strategic', [cadence]), code)).match(/\d times .*/)?.[0];
    expect(await mended('every quarter on third thursday at 09:00-11:00')).toBe(
        '2 times per year on third thursday at 09:00-11:00',
    );
    expect(await mended('4 times per year in april, october, november, march')).toBe('2 times per year');
    expect(await mended('every 4 years in april, october')).toBe('2 times per year in april, october');
});
