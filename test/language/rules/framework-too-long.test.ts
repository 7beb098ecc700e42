import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { workspace } from '../../support/workspace.ts';

const only = ['framework-too-long'];

/** The last day that is found to be too late, or nothing. */
const found = async (contract: string, framework = 'framework "Supplies"') => {
    const plan = `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n  ${framework}\n  contract ${contract}\n}\n`;
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    return findings.filter(({ code }) => code === only[0]).map(({ args }) => args.end);
};

test('a framework agreement of more than four years is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
  framework "Supplies"
  contract 2026-03-01 to 2029-02-28 option 2 times 12 months
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[framework-too-long]: With all its options the framework agreement lasts to 2031-02-28: more than the 4 years that LOU allows without special reasons.
}
`,
        { only },
    ));

test('four years to the day are allowed, a day more is not', async () => {
    expect(await found('2026-01-01 to 2029-12-31')).toEqual([]);
    expect(await found('2026-01-01 to 2030-01-01')).toEqual(['2030-01-01']);
    expect(await found('2028-02-29 to 2032-02-28')).toEqual([]);
});

test('options count one after the other, each as often as it says', async () => {
    expect(await found('2026-03-01 to 2028-02-29 option 2 times 12 months')).toEqual([]);
    expect(await found('2026-03-01 to 2028-02-29 option 1 year option 12 months')).toEqual([]);
    expect(await found('2026-03-01 to 2028-02-29 option 1 year option 2 times 1 half-year option 1 week')).toEqual([
        '2030-03-07',
    ]);
    expect(await found('2026-03-01 to 2028-02-29 option 8 quarters option 1 tertial')).toEqual(['2030-06-30']);
    expect(await found('2026-03-01 to 2028-02-29 option 99999999 years')).toEqual(['9999-12-31']);
});

test('only framework agreements are bound to four years', async () => {
    expect(await found('2026-01-01 to 2033-12-31', '')).toEqual([]);
});
