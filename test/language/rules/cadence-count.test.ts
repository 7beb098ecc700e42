import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'cadence-count';

const found = (cadence: string) => marked(levelPlan('strategic', [cadence]), code, 'error');

const mended = async (cadence: string) =>
    /meeting M1 \{\n {8}(.*)/.exec(await mendPlan(levelPlan('strategic', [cadence]), code))?.[1];

test('the number is marked', () =>
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
    tactical level {
      meeting Contract {
        4 times per year in february, may
//      ^ 💡 error[cadence-count]: The number of meetings a year is 4, but the number of months or weeks named for them is 2: the two must agree.
      }
      meeting Prices {
        2 to 3 times per year in week 8
//      ^^^^^^ 💡 error[cadence-count]: The number of meetings a year is 2 to 3, but the number of months or weeks named for them is 1: the two must agree.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('numbers that agree, or name no months, are right', async () => {
    expect(await found('2 times per year in april, october')).toEqual([]);
    expect(await found('at-least 1 time per year in week 8')).toEqual([]);
    expect(await found('2 to 4 times per year in april, october, december')).toEqual([]);
    expect(await found('4 times per year')).toEqual([]);
    expect(await found('every month in april, october')).toEqual([]);
});

test('a month named twice is one month, a week is as good as a month', async () => {
    expect(await found('2 times per year in april, april')).toEqual(['2']);
    expect(await found('3 times per year in april, week 20, week 40')).toEqual([]);
    expect(await found('at-most 2 times per year in april, may, june')).toEqual(['2']);
    expect(await found('2 to 4 times per year in april')).toEqual(['2 to 4']);
});

test('numbers that are none have findings of their own', async () => {
    expect(await found('0 times per year in april')).toEqual([]);
    expect(await found('2 times per year in week 8, week 54')).toEqual([]);
    expect(await found('3 to 1 times per year in week 8, week 9')).toEqual([]);
});

test('the fix sets the number', async () => {
    expect(await mended('4 times per year in february, may at 09:00-10:00')).toBe(
        '2 times per year in february, may at 09:00-10:00',
    );
    expect(await mended('at-most 2 to 4 times per year in may')).toBe('at-most 1 time per year in may');
    const swedish = exampleIn(levelPlan('strategic', ['2 times per year in may on first friday']), 'sv');
    expect(await mendPlan(swedish, code)).toContain('        1 gång per år i maj den första fredagen\n');
});

test('a month that cannot be read is one all the same', async () => {
    expect(await found('2 times per year in april, ocxtober')).toEqual([]);
    expect(await found('2 times per year in april, ocxtober, may')).toEqual([]);
});
