import { expect, test } from 'vitest';
import { offering } from '../../../support/offered.ts';

const plan = (unused: string) =>
    `organisation A {\n}\norganisation B {\n}\n${unused}deal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n`;
const two = plan('// Long gone.\norganisation C {\n}\n\norganisation E {\n}\n');
const title = 'Mend all 2 of this kind in the file: unused-declaration';

test('all findings of a kind are mended at once, wherever one stands', async () => {
    const { client, actions, after, codes } = await offering(two);
    expect(await codes()).toEqual(['unused-declaration', 'unused-declaration']);
    client.change('plan.dialog', after((await actions('unused-declaration')).get(title)));
    expect(await codes()).toEqual([]);
});

test('one finding needs no such action', async () => {
    const { actions } = await offering(plan('organisation C {\n}\n'));
    expect([...(await actions()).keys()].filter((one) => one.startsWith('Mend all'))).toEqual([]);
});

test('what could be meant in several ways is left to the user', async () => {
    const { actions } = await offering(plan('').replace('supplier B', 'supplier C, E'));
    const codes = [...(await actions('unresolved-reference')).keys()];
    expect(codes.filter((one) => one.startsWith('Replace'))).not.toEqual([]);
    expect(codes.filter((one) => one.startsWith('Mend all'))).toEqual([]);
});
