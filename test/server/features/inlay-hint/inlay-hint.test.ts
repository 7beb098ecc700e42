import { expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { datedPlan } from '../../../support/dated-plan.ts';
import { editor } from '../../../support/editor.ts';

test('only what is in view is told of', async () => {
    const { ask } = await editor(datedPlan('every month'));
    const hints = (from: number, to: number) =>
        ask<InlayHint[]>('textDocument/inlayHint', {
            range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
            position: undefined,
        });
    expect(await hints(0, 2)).toEqual([]);
    expect((await hints(0, 1000)).length).toBeGreaterThan(0);
});
