import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LspClient, startClient } from '../../support/lsp-client.ts';

const parties = 'organisation Region {\n  role Chef as executive\n}\n';
const plan =
    'import "parties.dialog"\norganisation Firma {\n}\ndeal D {\n  buyer Region\n  supplier Firma\n  type one-off\n  delivery goods\n}\n';

let client: LspClient;
beforeAll(async () => {
    client = await startClient({ 'parties.dialog': parties, 'plan.dialog': plan });
    client.open('plan.dialog');
});
afterAll(() => client.stop());

const definitionAt = (text: string) =>
    client.request<{ targetUri: string; targetSelectionRange: { start: { line: number; character: number } } }[]>(
        'textDocument/definition',
        {
            textDocument: { uri: client.uri('plan.dialog') },
            position: client.position('plan.dialog', plan.indexOf(text) + 1),
        },
    );

test('a name leads to its declaration in the imported file', async () => {
    const [target] = await definitionAt('Region');
    expect(target).toMatchObject({
        targetUri: client.uri('parties.dialog'),
        targetSelectionRange: { start: { line: 0, character: 13 } },
    });
});

test('an import leads to its file', async () => {
    expect((await definitionAt('"parties'))[0]?.targetUri).toBe(client.uri('parties.dialog'));
});

test('a keyword leads nowhere', async () => {
    expect(await definitionAt('type one-off')).toEqual([]);
});
