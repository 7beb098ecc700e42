import { expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import { workspace } from '../../support/workspace.ts';

test.each([
    ['48 000 000 SEK', 48_000_000],
    ['48000000 SEK', 48_000_000],
    ['1 050 KSEK', 1_050_000],
    ['48 MSEK', 48_000_000],
])('%s is %d SEK: the zeros of a group count', async (value, amount) => {
    const { documents } = await workspace({ 'plan.dialog': `deal D {\n  value ${value}\n}\n` });
    const document = documents.get('plan.dialog');
    expect(document && buildPlan(document).plan.deals[0]?.value).toEqual({ amount, currency: 'SEK' });
});
