import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'goods-delivery-over-governed';

const deal = (type: string, delivery: string, level = 'strategic') =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type ${type}\n  delivery ${delivery}\n  governance {\n    ${level} level {\n    }\n  }\n}\n`;

const found = async (plan: string) =>
    (await workspace({ 'plan.dialog': plan })).check('plan.dialog').findings.filter((one) => one.code === code).length;

test('the strategic level of a delivery of goods is marked', () =>
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
  delivery goods
  governance {
    strategic level "Top" {
//  ^^^^^^^^^ hint[goods-delivery-over-governed]: A delivery of goods seldom needs a strategic level: in "D" a tactical meeting and operational check-ins are enough.
    }
  }
}
`,
        { only: [code] },
    ));

test('other levels and other deliveries are not', async () => {
    expect(await found(deal('procurement', 'goods'))).toBe(1);
    expect(await found(deal('procurement', 'goods', 'tactical'))).toBe(0);
    expect(await found(deal('procurement', 'works'))).toBe(0);
});

test('a partnership needs the level whatever is delivered', async () => {
    expect(await found(deal('partnership', 'goods'))).toBe(0);
    expect(await found(deal('innovation-procurement', 'goods'))).toBe(0);
});
