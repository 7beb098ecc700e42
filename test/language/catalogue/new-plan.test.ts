import { describe, expect, test } from 'vitest';
import { newPlan } from '../../../language/index.ts';
import { workspace } from '../../support/workspace.ts';

describe.each(['sv', 'en'])('a new plan in %s', (language) => {
    test.each(['goods', 'service', 'works', 'strategic'] as const)('for %s has nothing to remark', async (delivery) => {
        const text = newPlan(delivery, language, '2026-02-01');
        const { check, services } = await workspace({ 'plan.dialog': text });
        const { findings, context } = check('plan.dialog');
        expect(findings).toEqual([]);
        expect(context.language).toBe(language);
        expect(context.plan.deals[0]?.delivery).toBe(delivery);
        expect(text).not.toContain('//:');
        expect(services.vocabulary.Lexicon.languages.length).toBeGreaterThan(1);
    });
});

test('only a strategic delivery has all three levels', () => {
    expect(newPlan('strategic', 'sv', '2026-02-01')).toContain('strategisk nivå');
    expect(newPlan('service', 'sv', '2026-02-01')).not.toContain('strategisk');
});

test('the contract begins on the first of a month, two to three months ahead, and is as long as usual', () => {
    expect(newPlan('goods', 'en', '2026-11-23')).toContain('contract  2027-02-01 to 2029-01-31');
    expect(newPlan('strategic', 'sv', '2026-01-31')).toContain('avtalstid  2026-04-01 till 2030-03-31');
});

test('an unknown language means English', () => {
    expect(newPlan('goods', 'fi', '2026-02-01')).toBe(newPlan('goods', 'en', '2026-02-01'));
});
