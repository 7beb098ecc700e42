import { expect, test } from 'vitest';
import { offersOf } from '../../../language/index.ts';
import { workspace } from '../../support/workspace.ts';

test('a finding is offered the fixes of its own code, one for each way to mend it', async () => {
    const { check } = await workspace({ 'plan.dialog': 'organisation Region {\n  country SV\n  country SE\n}\n' });
    const { findings, context } = check('plan.dialog');
    const offered = Object.fromEntries(findings.map((finding) => [finding.code, offersOf(finding, context)]));
    expect(offered['invalid-value']?.[0]).toMatchObject({
        title: 'Replace with {text}',
        args: { text: 'SE' },
        changes: [{ text: 'SE' }],
    });
    expect(offered['repeated-property']?.map(({ title }) => title)).toEqual(['Remove the second']);
});

test('a code that no rule has is offered nothing', async () => {
    const { check } = await workspace({ 'plan.dialog': 'organisation Region {\n  country SV\n}\n' });
    const { findings, context } = check('plan.dialog');
    expect(offersOf({ ...findings[0]!, code: 'no-such-rule' }, context)).toEqual([]);
});
