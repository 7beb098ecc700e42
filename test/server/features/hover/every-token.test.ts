import { CstUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { typedPlans } from '../../../support/typed-plans.ts';
import { typedWorkspace } from '../../../support/typed-workspace.ts';

const folders = ['examples', 'test/conformance/valid', 'test/conformance/invalid', 'test/corpus'];

/** Every word, name and value of a plan of which nothing is told, and every sign of which something is. */
async function wronglyTold(files: Readonly<Record<string, string>>, name: string) {
    const workspace = await typedWorkspace(files);
    const hover = workspace.handlers.get('onHover');
    const document = workspace.documentOf(name);
    const root = document.parseResult.value.$cstNode;
    const leaves = root ? [...CstUtils.flattenCst(root)].filter(({ hidden, length }) => !hidden && length > 0) : [];
    const wrong: string[] = [];
    for (const leaf of leaves) {
        const position = document.textDocument.positionAt(leaf.offset + (leaf.length >> 1));
        const told = (await hover?.({ textDocument: { uri: workspace.uriOf(name) }, position }, {})) as Hover | null;
        const isSign = /^[{},.-]$/.test(leaf.text);
        if ((told === null) !== isSign) wrong.push(`${position.line + 1}:${position.character + 1} ${leaf.text}`);
    }
    return { wrong, asked: leaves.length };
}

describe.each(folders)('%s: each word, name and value is told of, and no sign', (folder) => {
    test.each(typedPlans(folder))('$name', { timeout: 60_000 }, async ({ name, files }) => {
        const { wrong, asked } = await wronglyTold(files, name);
        expect(wrong).toEqual([]);
        expect(asked).toBeGreaterThan(0);
    });
});
