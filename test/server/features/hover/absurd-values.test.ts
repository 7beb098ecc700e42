import { CstUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import { toldPlan } from '../../../support/told-plan.ts';
import { typedWorkspace } from '../../../support/typed-workspace.ts';

const [parties = '', plan = ''] = toldPlan.split(/\/\/- \/.*\n/).slice(1);

describe.each([
    ['a number beyond all sense', '99999999999'],
    ['nothing', '0'],
    ['a word that is none', 'xyzzy'],
    ['a date that is none', '9999-99-99'],
    ['the last of dates', '9999-12-31'],
    ['the first of dates', '0001-01-01'],
    ['a sign', '}'],
])('in place of any word or value: %s', (_what, value) => {
    test('whatever is pointed at around it, an answer comes', { timeout: 120_000 }, async () => {
        const workspace = await typedWorkspace({ 'parties.dialog': parties, 'plan.dialog': plan });
        const hover = workspace.handlers.get('onHover');
        const root = workspace.documentOf('plan.dialog').parseResult.value.$cstNode;
        const leaves = root ? [...CstUtils.flattenCst(root)].filter(({ hidden }) => !hidden) : [];
        let asked = 0;
        for (const [index, leaf] of leaves.entries()) {
            const document = await workspace.type('plan.dialog', plan.slice(0, leaf.offset) + value + plan.slice(leaf.end));
            const shift = value.length - leaf.length;
            for (const near of leaves.slice(Math.max(0, index - 3), index + 4)) {
                const offset = near.offset + (near.offset > leaf.offset ? shift : 0);
                const position = document.textDocument.positionAt(offset);
                await hover?.({ textDocument: { uri: workspace.uriOf('plan.dialog') }, position }, {});
                asked++;
            }
        }
        expect(asked).toBeGreaterThan(leaves.length * 6);
    });
});
