import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'agenda-overrun';

const found = (cadence: string, ...items: readonly string[]) =>
    marked(
        levelPlan('operational', [
            `${cadence}\nagenda {\n${items.map((item) => `  ${item}\n`).join('')}}`,
            'every month at 09:00-10:00',
        ]),
        code,
    );

test('the item that passes the end is marked', () =>
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
    operational level {
      meeting Ops {
        every month at 09:00-10:00
        agenda {
          "Since last time" 40 min
          delivery "The coming month" 30 min by A.Nobody
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[agenda-overrun]: With "The coming month" the agenda takes 70 min, but the meeting lasts 60 min: what stands last is never reached.
          "Any other business" 10 min
        }
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('what fits to the minute fits', async () => {
    expect(await found('every month at 9:00-10.00', '"A" 20 min', '"B" 40 min', '"C"')).toEqual([]);
    expect(await found('every month at 9:00-10.00', '"A" 20 min', '"B" 41 min', '"C"')).toEqual(['"B" 41 min']);
    expect(await found('every month at 13:00-16:30', '"A" 2 h', '"B" 1 h', '"C" 30 min')).toEqual([]);
    expect(await found('every month at 13:00-16:30', '"A" 2 h', '"B" 2 h')).toEqual(['"B" 2 h']);
});

test('without a time there is room for anything', async () => {
    expect(await found('every month', '"A" 20 h')).toEqual([]);
    expect(await found('together-with M2', '"A" 20 h')).toEqual([]);
    expect(await found('as-needed', '"A" 20 h')).toEqual([]);
    expect(await found('every month at 10:00-09:00', '"A" 20 h')).toEqual([]);
});

test('of the times of a chain the longest counts', async () => {
    const chain = 'every week the first 3 months at 08:00-08:15 then every month at 08:00-09:00';
    expect(await found(chain, '"A" 60 min')).toEqual([]);
    expect(await found(chain, '"A" 61 min')).toEqual(['"A" 61 min']);
    expect(await found('every week the first 3 months then every month at 08:00-09:00', '"A" 90 min')).toEqual([]);
});
