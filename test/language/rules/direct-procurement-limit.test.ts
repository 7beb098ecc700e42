import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { workspace } from '../../support/workspace.ts';

const only = ['direct-procurement-limit'];

const deal = (value: string, type = 'direct-procurement') => `organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type ${type}
  delivery service
  value ${value}
}
`;

const marked = async (value: string, type?: string) => {
    const plan = deal(value, type);
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    return findings.filter(({ code }) => code === only[0]).map(({ offset, end }) => plan.slice(offset, end));
};

test('a value that reaches the limit is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type direct-procurement
  delivery service
  value 750 000 SEK
//      ^^^^^^^^^^^ warning[direct-procurement-limit]: The value, 750 000 SEK, is not below 700 000 SEK, where direct procurement ends (LOU, as of 2026): the purchase must be advertised. A higher limit holds for social and other special services, and extreme urgency is a ground of its own.
}
`,
        { only },
    ));

test('the limit itself is too much, a krona less is not', async () => {
    expect(await marked('700 000 SEK')).toEqual(['700 000 SEK']);
    expect(await marked('699 999 SEK')).toEqual([]);
});

test('amounts in thousands and millions are reckoned in kronor', async () => {
    expect(await marked('1 MSEK')).toEqual(['1 MSEK']);
    expect(await marked('650 KSEK')).toEqual([]);
});

test('other currencies are not judged: no rate is invented', async () => {
    expect(await marked('900 000 EUR')).toEqual([]);
    expect(await marked('2 MEUR')).toEqual([]);
});

test('other deals have no such limit', async () => {
    expect(await marked('750 000 SEK', 'procurement')).toEqual([]);
    expect(await marked('750 000 SEK', 'one-off')).toEqual([]);
});
