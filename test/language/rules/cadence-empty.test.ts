import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { marked } from '../../support/level-plan.ts';

const code = 'cadence-empty';
const found = (cadence: string, contract?: string) => marked(datedPlan(cadence, contract), code);

test('the cadence is marked, with the period that it misses', () =>
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
  avtalstid 2026-03-01 till 2026-08-31
  samverkan {
    strategisk nivå {
      möte Styrgrupp {
        varje år i oktober den första torsdagen
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[cadence-empty]: Inget datum i den här kadensen ligger inom avtalstiden (2026-03-01 till 2026-08-31), så mötet hålls aldrig.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('dates that all fall away are as good as none', async () => {
    expect(await found('every year in week 29 on monday')).toEqual(['every year in week 29 on monday']);
    expect(await found('every year in week 29, week 40 on monday')).toEqual([]);
});

test('one date is enough, and one that the plan cancels itself is no mistake', async () => {
    expect(await found('every year in october', '2026-03-01 to 2026-10-01')).toEqual([]);
    expect(await found('on 2026-04-16\n        except 2026-04-16 cancelled')).toEqual([]);
});

test('a start behind the end of the contract gives none', async () => {
    expect(await found('every month\n        starting 2028-01-01')).toEqual(['every month']);
});

test.each(['as-needed within 5 workdays', 'together-with Ops', '2 weeks before Ops', 'every 0 weeks', 'every month on'])(
    '%s is not for this rule to judge',
    async (cadence) => {
        expect(await found(cadence)).toEqual([]);
    },
);
