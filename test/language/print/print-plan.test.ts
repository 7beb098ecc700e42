import { describe, expect, test } from 'vitest';
import { buildPlan, formatText } from '../../../language/index.ts';
import { printPlan } from '../../../language/print/print-plan.ts';
import { recordPlan } from '../../../language/print/record-plan.ts';
import { planOf } from '../../support/plan-of.ts';
import { validPlan, validPlans } from '../../support/valid-plans.ts';
import { workspace } from '../../support/workspace.ts';

describe.each(['en', 'sv'])('printed in %s and read again, a plan says the same', (language) => {
    test.each(validPlans)('%s', async (file) => {
        const before = recordPlan((await validPlan(file)).plan);
        const { services } = await workspace({});
        const text = formatText(printPlan(before), services, language);
        expect(text).toBeDefined();
        const printed = await workspace({ 'plan.dialog': text ?? '' });
        expect(recordPlan(buildPlan(printed.documents.get('plan.dialog')!).plan)).toEqual(before);
        expect(formatText(text ?? '', services)).toBe(text);
        expect(printed.check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
});

test('what a text may hold is held, and cannot end it', async () => {
    const title = 'A "b" \\n c\\\nd” }';
    const empty = { forums: [], channels: [], deals: [] };
    const organisation = { name: 'A', title, closures: [], roles: [], persons: [] };
    const read = recordPlan(await planOf(printPlan({ ...empty, organisations: [organisation] })));
    expect(read).toEqual({ ...empty, organisations: [organisation] });
});
