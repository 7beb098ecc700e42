import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPlan, formatText } from '../../../language/index.ts';
import { printPlan } from '../../../language/print/print-plan.ts';
import { recordPlan } from '../../../language/print/record-plan.ts';
import { workspace } from '../../support/workspace.ts';

const root = path.join(import.meta.dirname, '../../..');
const plans = ['test/conformance/valid', 'test/corpus', 'examples'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.dialog'))
        .map((name) => path.join(folder, name)),
);

describe.each(['en', 'sv'])('printed in %s and read again, a plan says the same', (language) => {
    test.each(plans)('%s', async (file) => {
        // What stands beside it may be imported.
        const folder = path.dirname(path.join(root, file));
        const beside = readdirSync(folder).filter((name) => name.endsWith('.dialog'));
        const { documents } = await workspace(
            Object.fromEntries(beside.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])),
        );
        const before = recordPlan(buildPlan(documents.get(path.basename(file))!).plan);

        const { services } = await workspace({});
        const text = formatText(printPlan(before), services, language);
        expect(text).toBeDefined();
        const printed = await workspace({ 'plan.dialog': text ?? '' });
        expect(recordPlan(buildPlan(printed.documents.get('plan.dialog')!).plan)).toEqual(before);
        expect(formatText(text ?? '', services)).toBe(text);
        expect(printed.check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
});
