import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { applied } from '../../../support/applied.ts';
import { offering } from '../../../support/offered.ts';

const plan =
    'organisation A {\n}\norganisation B {\n}\norganisation C {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n';
const title = 'Switch "unused-declaration" off in this workspace';
const makesFiles = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };

test('the rule is added to the settings file there is, which keeps its layout and comments', async () => {
    const text = '{\n    // We meet at the coffee machine.\n    "rules": {\n        "chair-missing": "off"\n    }\n}\n';
    const { client, actions, codes } = await offering(plan, { files: { 'dialogplan.json': text } });
    const edits = (await actions()).get(title)?.edit?.changes?.[client.uri('dialogplan.json')] as TextEdit[];
    const changed = applied(text, edits);
    expect(changed).toBe(text.replace('"off"\n', '"off",\n        "unused-declaration": "off"\n'));
    client.write('dialogplan.json', changed);
    expect(await client.until('plan.dialog', (found) => found.length === 0)).toEqual([]);
    expect(await codes()).toEqual([]);
});

test('where there is none, one is made in the folder of the workspace', async () => {
    const { client, actions } = await offering(plan, { capabilities: makesFiles });
    const uri = client.uri('dialogplan.json');
    expect((await actions()).get(title)?.edit).toEqual({
        documentChanges: [
            { kind: 'create', uri, options: { ignoreIfExists: true } },
            {
                textDocument: { uri, version: null },
                edits: [
                    {
                        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                        newText: '{\n  "rules": {\n    "unused-declaration": "off"\n  }\n}\n',
                    },
                ],
            },
        ],
    });
});

test('it is not offered where it could not be done', async () => {
    expect([...(await (await offering(plan)).actions()).keys()]).not.toContain(title);
    const broken = await offering(plan, { files: { 'dialogplan.json': '{ "rules": ' }, capabilities: makesFiles });
    expect([...(await broken.actions()).keys()]).not.toContain(title);
});

test('a rule that listens to nobody cannot be switched off', async () => {
    const { actions } = await offering('organisation A {\n  kuntry SE\n}\n', { capabilities: makesFiles });
    expect([...(await actions('unknown-word')).keys()]).toEqual(['Replace with country']);
});

test('several findings of a rule have one such action', async () => {
    const { actions } = await offering(plan.replace('deal', 'organisation E {\n}\ndeal'), { capabilities: makesFiles });
    const found = (await actions()).get(title);
    expect(found?.diagnostics).toHaveLength(2);
});
