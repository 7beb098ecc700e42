import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'exception-without-occurrence';

const found = (meetings: readonly string[], options: LevelPlanOptions = { contract: '2026-01-01 to 2026-12-31' }) =>
    marked(levelPlan('operational', meetings, options), code, 'error');

const mended = async (...meetings: readonly string[]) =>
    /except.*/.exec(await mendPlan(levelPlan('operational', meetings, { contract: '2026-01-01 to 2026-12-31' }), code))?.[0];

test('the date is marked, and the nearest one named', () =>
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
  contract 2026-01-01 to 2026-12-31
  governance {
    operational level {
      meeting Ops {
        every month on first tuesday
        except 2026-06-03 cancelled "Training day"
//             ^^^^^^^^^^ 💡 error[exception-without-occurrence]: "Ops" is not held on 2026-06-03, so there is nothing to cancel or move. It is held on 2026-06-02.
        except 2027-02-02 moved to 2026-12-15
//             ^^^^^^^^^^ 💡 error[exception-without-occurrence]: "Ops" is not held on 2027-02-02, so there is nothing to cancel or move. It is held on 2026-12-01.
      }
      meeting Claims {
        as-needed
        except 2026-06-03 cancelled
//             ^^^^^^^^^^ error[exception-without-occurrence]: "Claims" is held as needed and has no dates, so there is nothing to cancel or move on 2026-06-03.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('the planned day and the one it shifts to can be named', async () => {
    // 1 May is a public holiday, and a Friday.
    const monthly = 'every month on day 1';
    expect(await found([`${monthly}\nexcept 2026-05-01 cancelled`])).toEqual([]);
    expect(await found([`${monthly}\nexcept 2026-05-04 cancelled`])).toEqual([]);
    expect(await found([`${monthly}\nexcept 2026-05-04 moved to 2026-05-06`])).toEqual([]);
    expect(await found([`${monthly}\nexcept 2026-05-05 cancelled`])).toEqual(['2026-05-05']);
    // Both at once: the planned day counts, and the other names the same meeting.
    expect(await found([`${monthly}\nexcept 2026-05-01 cancelled\nexcept 2026-06-01 cancelled`])).toEqual([]);
    // What hangs on another shifts back.
    expect(await found(['on 2026-05-04', '2 days before M1\nexcept 2026-04-30 cancelled'])).toEqual([]);
    expect(await found(['on 2026-05-04', '2 days before M1\nexcept 2026-05-02 cancelled'])).toEqual([]);
    expect(await found(['on 2026-05-04', '2 days before M1\nexcept 2026-05-04 cancelled'])).toEqual(['2026-05-04']);
});

test('a meeting that is dropped can be brought back by its planned day', async () => {
    const daily = 'every day at 08:00-08:15\nexcept 2026-05-01 moved to 2026-05-06';
    expect(await found([daily])).toEqual([]);
});

test('what hangs on a moved meeting goes with it', async () => {
    const moved = 'every year on day 5 in may\nexcept 2026-05-05 moved to 2026-05-12';
    expect(await found([moved, 'together-with M1\nexcept 2026-05-12 cancelled'])).toEqual([]);
    expect(await found([moved, 'together-with M1\nexcept 2026-05-05 cancelled'])).toEqual(['2026-05-05']);
});

test('a day in the options of the contract is one', async () => {
    const monthly = 'every month on first tuesday\nexcept 2027-02-02 cancelled';
    expect(await found([monthly], { contract: '2026-01-01 to 2026-12-31 option 1 year' })).toEqual([]);
    expect(await found([monthly], { contract: '2026-01-01 to 2026-12-31 option 1 month' })).toEqual(['2027-02-02']);
});

test('what can not be read, or has no dates at all, has a finding of its own', async () => {
    expect(await found(['every month on first tuesday\nexcept 2026-02-30 cancelled'])).toEqual([]);
    expect(await found(['every 0 weeks\nexcept 2026-02-03 cancelled'])).toEqual([]);
    expect(await found(['every month\nstarting 2027-01-01\nexcept 2026-02-03 cancelled'])).toEqual([]);
    expect(await found(['together-with M1\nexcept 2026-02-03 cancelled'])).toEqual([]);
    expect(await found(['every month\nexcept 2026-02-03 cancelled'], { contract: '2026-02-30 to 2026-12-31' })).toEqual([]);
});

test('the fix takes the nearest day that no exception has taken', async () => {
    expect(await mended('every month on first tuesday\nexcept 2026-06-03 cancelled // why')).toBe(
        'except 2026-06-02 cancelled // why',
    );
    expect(await mended('every 2 weeks on tuesday\nstarting 2026-01-13\nexcept 2026-01-20 moved to 2026-01-21')).toBe(
        'except 2026-01-13 moved to 2026-01-21',
    );
    expect(await mended('every month on day 1\nexcept 2026-05-07 cancelled')).toBe('except 2026-05-04 cancelled');
    const both = await mendPlan(
        levelPlan('operational', ['every month on first tuesday\nexcept 2026-06-02 cancelled\nexcept 2026-06-03 cancelled']),
        code,
    );
    expect(both.match(/except .*/g)).toEqual(['except 2026-06-02 cancelled', 'except 2026-05-05 cancelled']);
    await expect(mended('on 2026-06-02\nexcept 2026-06-02 cancelled\nexcept 2026-06-03 cancelled')).rejects.toThrow('No finding');
});

test('of a cadence that can not be read whole nobody knows the days', async () => {
    const plan = datedPlan('every month on first tuesdai\n        except 2026-06-02 cancelled');
    const { check: found } = await workspace({ 'plan.dialog': plan });
    expect(found('plan.dialog').findings.flatMap(({ code, severity }) => (severity === 'error' ? code : []))).toEqual([
        'unknown-word',
    ]);
});

test('nor of one that asks for days its rhythm does not have', async () => {
    const plan = datedPlan('every week on day 15\n        except 2026-06-02 cancelled');
    const { check: found } = await workspace({ 'plan.dialog': plan });
    expect(found('plan.dialog').findings.flatMap(({ code, severity }) => (severity === 'error' ? code : []))).toEqual([
        'cadence-position',
    ]);
});
