import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'exception-without-occurrence';
const tuesdays = 'every month on first tuesday';
const found = (exceptions: string, cadence = tuesdays, contract?: string) =>
    marked(datedPlan(`${cadence}\n        ${exceptions}`, contract), code, 'error');

test('the date is marked, with the nearest one', () =>
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
  avtalstid 2026-03-01 till 2026-12-31
  samverkan {
    operativ nivå {
      möte Drift {
        varje månad den första tisdagen
        undantag 2026-05-06 inställt
//               ^^^^^^^^^^ 💡 error[exception-without-occurrence]: "Drift" hålls inte 2026-05-06, så inget blir inställt av detta. Närmaste dag då det hålls är 2026-05-05.
        undantag 2026-09-02 flyttat till 2026-09-03
//               ^^^^^^^^^^ 💡 error[exception-without-occurrence]: "Drift" hålls inte 2026-09-02, så inget blir flyttat av detta. Närmaste dag då det hålls är 2026-09-01.
      }
      möte Kris {
        vid-behov
        undantag 2026-05-06 inställt
//               ^^^^^^^^^^ error[exception-without-occurrence]: "Kris" hålls vid behov och har inga datum, så inget blir inställt av detta.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('a planned day may be named, be it shifted or dropped, and the day that it shifts to', async () => {
    expect(await found('except 2026-05-05 cancelled')).toEqual([]);
    // 6 April 2026 is Easter Monday; 7 July lies in the summer closure.
    expect(await found('except 2026-04-06 cancelled\n except 2026-04-07 cancelled', 'every month on first monday')).toEqual([]);
    expect(await found('except 2026-07-07 moved to 2026-08-04')).toEqual([]);
});

test('another exception takes nothing away', async () => {
    expect(await found('except 2026-05-05 moved to 2026-05-12\n except 2026-05-05 cancelled')).toEqual([]);
    expect(await found('except 2026-05-05 moved to 2026-05-12\n except 2026-05-12 cancelled')).toEqual(['2026-05-12']);
});

test('the time of the options counts', async () => {
    expect(await found('except 2028-02-01 cancelled', tuesdays, '2026-01-01 to 2027-12-31 option 1 year')).toEqual([]);
    expect(await found('except 2028-02-01 cancelled')).toEqual(['2028-02-01']);
});

test('where there are no dates at all, other rules speak', async () => {
    expect(await found('except 2026-05-05 cancelled', 'every year in week 53', '2025-01-01 to 2025-12-31')).toEqual([]);
    expect(await found('except 2026-02-30 cancelled')).toEqual([]);
});

test('the fix names the nearest day', async () => {
    const plan = datedPlan(`${tuesdays}\n        except 2026-05-06 cancelled "Budget week" // why`);
    expect(await mendPlan(plan, code)).toContain('except 2026-05-05 cancelled "Budget week" // why\n');
});
