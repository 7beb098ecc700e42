import { expect, onTestFinished, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { applied } from '../../../support/applied.ts';
import { type LspClient, startClient } from '../../../support/lsp-client.ts';

const parties = 'organisation Region {\n}\n';
const deal =
    '\norganisation Firma {\n}\norganisation Annan {\n}\ndeal D {\n  buyer Annan\n  supplier Firma\n  type one-off\n  delivery goods\n}\n';
const english = `import "parties.dialog"${deal}`;
const swedish = english
    .replace('import', 'importera')
    .replace('deal D', 'affär D')
    .replace('buyer', 'beställare')
    .replace('supplier', 'leverantör')
    .replace('type one-off', 'typ engångsköp')
    .replace('delivery goods', 'leverans varor');

async function open(plan: string, settings: object = {}): Promise<LspClient> {
    const client = await startClient({ 'parties.dialog': parties, 'plan.dialog': plan }, settings);
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    await client.diagnostics('plan.dialog');
    return client;
}

async function actions(client: LspClient, diagnostics: readonly Diagnostic[], only?: readonly string[]): Promise<CodeAction[]> {
    return client.request('textDocument/codeAction', {
        textDocument: { uri: client.uri('plan.dialog') },
        range: diagnostics[0]?.range,
        context: { diagnostics, only },
    });
}

const titles = (offered: readonly CodeAction[]) => offered.map(({ title }) => title);

const found = async (client: LspClient, code: string) =>
    (await client.diagnostics('plan.dialog')).filter((diagnostic) => diagnostic.code === code);

test('a fix is offered, and with it applied the finding is gone', async () => {
    const client = await open(english);
    const [action] = await actions(client, await found(client, 'unused-import'));
    expect(action).toMatchObject({ title: 'Remove the import', kind: 'quickfix', isPreferred: true });
    const edits = action?.edit?.changes?.[client.uri('plan.dialog')] ?? [];
    client.change('plan.dialog', applied(client.text('plan.dialog'), edits));
    expect(client.text('plan.dialog')).toBe(deal.trimStart());
    expect(await client.diagnostics('plan.dialog')).toEqual([]);
});

test('it is found by its code: neither the language nor the words of the message matter', async () => {
    const client = await open(swedish);
    const [finding] = await found(client, 'unused-import');
    expect(finding?.message).toContain('används');
    expect(titles(await actions(client, finding ? [{ ...finding, message: 'reworded' }] : []))).toEqual([
        'Ta bort importen',
        'Tysta "unused-import" här, med skäl',
    ]);
});

test('the title is in the language the user chose', async () => {
    const client = await open(swedish, { language: 'en' });
    expect(titles(await actions(client, await found(client, 'unused-import')))).toEqual([
        'Remove the import',
        'Silence "unused-import" here, with the reason',
    ]);
});

test('a finding of another text has no fix: it would be put in the wrong place', async () => {
    const client = await open(english);
    const diagnostics = await found(client, 'unused-import');
    client.edit('plan.dialog', 0, 0, '\n\n');
    expect(await actions(client, diagnostics)).toEqual([]);
});

test('who asks for other kinds of actions gets none of ours', async () => {
    const client = await open(english);
    const diagnostics = await found(client, 'unused-import');
    expect(await actions(client, diagnostics, ['refactor'])).toEqual([]);
    expect(titles(await actions(client, diagnostics, ['quickfix']))).toEqual(titles(await actions(client, diagnostics)));
});

test('what others found in the file is theirs to mend', async () => {
    const client = await open(english);
    const [finding] = await found(client, 'unused-import');
    expect(await actions(client, finding ? [{ ...finding, code: 'spelling', source: 'other' }] : [])).toEqual([]);
});

test('each of several findings has its own fix', async () => {
    const plan = english.replace('\ndeal D', '\norganisation Ingen {\n}\ndeal D');
    const client = await open(plan);
    const all = await client.diagnostics('plan.dialog');
    expect(titles(await actions(client, all)).slice(0, 2)).toEqual(['Remove the import', 'Remove "Ingen"']);
});
