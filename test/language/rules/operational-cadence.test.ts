import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'operational-cadence';

const found = (meetings: readonly string[], options?: LevelPlanOptions) =>
    marked(levelPlan('operational', meetings, options), code);

/** The level of a mended plan. */
const mended = async (meetings: readonly string[], options?: LevelPlanOptions) => {
    const after = await mendPlan(levelPlan('operational', meetings, options), code);
    return after.slice(after.indexOf('    operational level'), -'  }\n}\n'.length);
};

const level = (...lines: readonly string[]) =>
    `    operational level {\n      meeting M1 {\n${lines.map((line) => `        ${line}\n`).join('')}      }\n    }\n`;

test('the cadence is marked, in the words of the file', () =>
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
    operativ nivå {
      möte Drift {
        var 6:e vecka på måndagar kl 09:00-10:00
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[operational-cadence]: Inget operativt möte i "D" hålls minst varje månad: avvikelser hinner bli gamla innan någon talar om dem.
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
    operativ nivå {
      möte Drift {
        varje dag kl 09:00-10:00
//      ^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[operational-cadence]: Det operativa mötet "Drift" hålls oftare än varje vecka: det är dagligt arbete och lämnar lite att följa upp varje gång.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test.each([
    'every week on tuesday',
    'every 7 days',
    'every-other week',
    'every 4 weeks',
    'every month',
    '12 times per year',
    'at-most every month on last friday',
    '12 to 20 times per year',
])('%s is between weekly and monthly', async (cadence) => {
    expect(await found([cadence])).toEqual([]);
});

test.each([
    'every 6 days',
    'every day',
    '53 times per year',
    'every 5 weeks',
    'every-other month',
    '11 times per year',
    'every week in march',
    'on 2026-03-03, 2026-04-07',
])('%s is not', async (cadence) => {
    expect(await found([cadence])).toEqual([cadence]);
});

test('one meeting that is held often enough will do, and one that is held too often will not', async () => {
    expect(await found(['every year', 'every month', 'every quarter'])).toEqual([]);
    expect(await found(['every year', 'every quarter'])).toEqual(['every year']);
    expect(await found(['every year', 'every day'])).toEqual(['every day']);
    expect(await found(['every day', 'every 2 days'])).toEqual(['every day', 'every 2 days']);
});

test('a meeting is as often as the one it hangs on', async () => {
    expect(await found(['every month', '2 days before M1'])).toEqual([]);
    expect(await found(['together-with M2', 'every year'])).toEqual(['together-with M2']);
    // Marked once: what hangs on a daily meeting is no fault of its own.
    expect(await found(['every day', '1 day after M1'])).toEqual(['every day']);
});

test('a chain is judged by its last step, and by the others once three months have passed', async () => {
    expect(await found(['every day the first 3 months\nthen every month'])).toEqual([]);
    expect(await found(['every day the first 13 weeks\nthen every month'])).toEqual([]);
    expect(await found(['every quarter the first 3 months\nthen every week'])).toEqual([]);
    expect(await found(['every day the first 14 weeks\nthen every month'])).toEqual([
        'every day the first 14 weeks then every month',
    ]);
    expect(await found(['every quarter the first 6 months\nthen every month'])).toEqual([
        'every quarter the first 6 months then every month',
    ]);
    expect(await found(['every week the first 3 months\nthen every quarter'])).toEqual([
        'every week the first 3 months then every quarter',
    ]);
    expect(await found(['every day the first 2 weeks\nthen every 2 weeks the first 6 months\nthen every month'])).toEqual([]);
});

test('a delivery of goods may meet seldom, but not daily', async () => {
    expect(await found(['every year'], { delivery: 'goods' })).toEqual([]);
    expect(await found(['every day'], { delivery: 'goods' })).toEqual(['every day']);
});

test('what is held as needed is held as often as it takes', async () => {
    expect(await found(['as-needed'])).toEqual([]);
    expect(await found(['every week the first 3 months\nthen as-needed'])).toEqual([]);
    expect(await found(['as-needed', 'every year'])).toEqual(['every year']);
});

test('where no meeting comes regularly the level is marked, and typical meetings are offered', async () => {
    expect(await found(['2 weeks after contract-start'])).toEqual(['operational']);
    expect(await mended(['2 weeks after contract-start'])).toMatch(/meeting Operations .*\n {8}every month on first tuesday/);
});

test('what is not known is not judged', async () => {
    expect(await found(['every year', 'every 0 weeks'])).toEqual([]);
    expect(await found(['every year', 'together-with Nobody'])).toEqual([]);
    expect(await found(['together-with M2', 'together-with M1'])).toEqual([]);
    expect(await found(['every year', 'chair A.R1'])).toEqual([]);
    expect(await found(['every yaer'])).toEqual([]);
    expect(await found(['on 2024-03-03'])).toEqual([]);
    expect(await found([])).toEqual([]);
});

test('a level that stands twice is judged as if it stood once', async () => {
    const beside = (cadence: string, kind = 'operational') => ({
        beside: `${kind} level {\n  meeting N {\n    ${cadence}\n  }\n}`,
    });
    expect(await found(['every year'], beside('every month'))).toEqual([]);
    expect(await found(['every year'], beside('every quarter'))).toEqual(['every year']);
    expect(await found([], beside('every quarter'))).toEqual(['every quarter']);
    expect(await found(['every month'], beside('every day'))).toEqual(['every day']);
    expect(await found(['every year'], beside('every month', 'tactical'))).toEqual(['every year']);
    expect((await mended(['2 weeks after contract-start'], beside('every quarter'))).match(/every .*/g)).toEqual(['every month']);
});

test('the fix keeps what goes with a month', async () => {
    expect(await mended(['every 6 weeks on monday at 09:00-10:00 // early'])).toBe(
        level('every month on first monday at 09:00-10:00 // early'),
    );
    expect(await mended(['every quarter on last friday in march, june\n  at 10:00-11:00'])).toBe(
        level('every month on last friday', '  at 10:00-11:00'),
    );
    expect(await mended(['at-most 4 times per year in march, june, september, november'])).toBe(level('every month'));
    expect(await mended(['on 2026-03-03, 2026-04-07 at 10:00-11:00\nchair A.R1'])).toBe(
        level('every month at 10:00-11:00', 'chair A.R1'),
    );
});

test('the fix mends those steps of a chain that are out of bounds', async () => {
    expect(await mended(['every week the first 3 months\nthen every quarter on 10th workday'])).toBe(
        level('every week the first 3 months', 'then every month on 10th workday'),
    );
    expect(await mended(['every day the first 6 months at 08:00-08:15\nthen every week on tuesday'])).toBe(
        level('every month the first 6 months at 08:00-08:15', 'then every week on tuesday'),
    );
});

test('the fix writes the language of the file', async () => {
    const plan = exampleIn(levelPlan('operational', ['every 6 weeks on monday']), 'sv');
    expect(await mendPlan(plan, code)).toContain('        varje månad den första måndagen\n');
});

test('exceptions name dates of the old cadence: no fix', async () => {
    const moved = 'every 6 weeks on monday\nexcept 2026-02-16 cancelled';
    await expect(mended([moved])).rejects.toThrow('No finding');
    await expect(mended(['every quarter', '2 days before M1\nexcept 2026-03-30 cancelled'])).rejects.toThrow('No finding');
    expect(await mended(['every quarter', 'every-other month\nexcept 2026-03-02 cancelled'])).toContain(
        'meeting M1 {\n        every month\n',
    );
});

test('where the delivery is not written it may be one of goods, which needs no more', async () => {
    const seldom = levelPlan('operational', ['every quarter']);
    expect(await marked(seldom, 'operational-cadence')).toHaveLength(1);
    expect(await marked(seldom.replace('  delivery service\n', ''), 'operational-cadence')).toEqual([]);
});
