import { expect, onTestFinished, test } from 'vitest';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver';
import { startClient } from '../../../support/lsp-client.ts';
import { tacticalDeal } from '../../../support/tactical-deal.ts';

const plan = `import "parties.dialog"
organisation Firma {
  role Sales as contract-manager held-by Bo
  person Bo
}
${tacticalDeal('D', 'chair Region.Chef', 'with contract-manager').replace('  }\n}\n', '    strategic level {\n    }\n  }\n}\n')}`;
const parties = 'organisation Region {\n  role Chef as contract-manager held-by Anna\n  person Anna "Anna Ek"\n}\n';
const makesFiles = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };

async function actionsAt(piece: string, only?: readonly string[], capabilities: ClientCapabilities = makesFiles, settings = {}) {
    const client = await startClient({ 'plan.dialog': plan, 'parties.dialog': parties }, settings, capabilities);
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    const position = client.position('plan.dialog', plan.indexOf(piece));
    const found = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: client.uri('plan.dialog') },
        range: { start: position, end: position },
        context: { diagnostics: [], only },
    });
    return { client, found, titles: found.map(({ title, kind }) => `${kind}: ${title}`) };
}

test('a client is told of all kinds', async () => {
    const { client } = await actionsAt('deal');
    expect(client.capabilities.codeActionProvider).toEqual({
        codeActionKinds: [
            'quickfix',
            'source.fixAll.dialogplan',
            'refactor.extract',
            'refactor.inline',
            'refactor.move',
            'refactor.rewrite',
        ],
    });
});

test('what can be done at the cursor is offered, each under its kind', async () => {
    expect((await actionsAt('Chef')).titles).toEqual([
        'refactor.inline: Name Anna Ek here in place of the role Region.Chef',
        'refactor.move: Move "Follow" to strategic level',
    ]);
    expect((await actionsAt('every year')).titles).toEqual([
        'refactor.move: Move "Follow" to strategic level',
        'refactor.rewrite: Write the cadence as dates (1)',
    ]);
});

test('only what is asked for by kind', async () => {
    expect((await actionsAt('Chef', ['refactor.inline'])).titles).toHaveLength(1);
    expect((await actionsAt('Chef', ['refactor'])).titles).toHaveLength(2);
    expect((await actionsAt('Chef', ['quickfix'])).titles).toEqual([]);
});

test('in the language of the reader', async () => {
    expect((await actionsAt('Chef', ['refactor'], {}, { language: 'sv' })).titles).toEqual([
        'refactor.inline: Ange Anna Ek här i stället för rollen Region.Chef',
        'refactor.move: Flytta "Follow" till strategisk nivå',
    ]);
});

test('a file is made, filled and imported in one change', async () => {
    const { client, found } = await actionsAt('role Sales', ['refactor.extract']);
    const [start, uri] = [{ line: 0, character: 0 }, client.uri('firma.dialog')];
    const after = { line: 0, character: 'import "parties.dialog"'.length };
    expect(found).toEqual([
        {
            title: 'Move "Firma" to a file of its own',
            kind: 'refactor.extract',
            edit: {
                documentChanges: [
                    { kind: 'create', uri },
                    {
                        textDocument: { uri, version: null },
                        edits: [
                            {
                                range: { start, end: start },
                                newText: 'organisation Firma {\n  role Sales as contract-manager held-by Bo\n  person Bo\n}\n',
                            },
                        ],
                    },
                    {
                        textDocument: { uri: client.uri('plan.dialog'), version: null },
                        edits: [
                            { range: { start: after, end: after }, newText: '\nimport "firma.dialog"' },
                            { range: { start: { line: 1, character: 0 }, end: { line: 5, character: 0 } }, newText: '' },
                        ],
                    },
                ],
            },
        },
    ]);
});

test('a client that makes no files is offered only what needs none', async () => {
    expect((await actionsAt('role Sales', ['refactor'], {})).titles).toEqual([]);
});
