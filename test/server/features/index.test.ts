import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startClient } from '../../support/lsp-client.ts';
import { root } from '../../support/source-files.ts';

const list = readFileSync(new URL('server/features/index.ts', root), 'utf8');
/** What is called in the list itself; other imports are handed to a feature. */
const isListed = (name: string) => new RegExp(`^ {8}${name}\\(`, 'm').test(list);
const files = [...list.matchAll(/import \{ (\w+) \} from '\.\/([\w/-]+)\.ts'/g)].flatMap(([, name = '', file = '']) =>
    isListed(name) ? [file] : [],
);

/** What the protocol asks of a server that says it can do something. */
const methods: Readonly<Record<string, readonly string[]>> = {
    callHierarchyProvider: ['textDocument/prepareCallHierarchy', 'callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
    codeActionProvider: ['textDocument/codeAction'],
    codeLensProvider: ['textDocument/codeLens'],
    completionProvider: ['textDocument/completion'],
    definitionProvider: ['textDocument/definition'],
    documentFormattingProvider: ['textDocument/formatting'],
    documentHighlightProvider: ['textDocument/documentHighlight'],
    documentLinkProvider: ['textDocument/documentLink'],
    documentOnTypeFormattingProvider: ['textDocument/onTypeFormatting'],
    documentRangeFormattingProvider: ['textDocument/rangeFormatting'],
    documentSymbolProvider: ['textDocument/documentSymbol'],
    foldingRangeProvider: ['textDocument/foldingRange'],
    hoverProvider: ['textDocument/hover'],
    inlayHintProvider: ['textDocument/inlayHint'],
    referencesProvider: ['textDocument/references'],
    renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
    selectionRangeProvider: ['textDocument/selectionRange'],
    semanticTokensProvider: ['textDocument/semanticTokens/full'],
    workspaceSymbolProvider: ['workspace/symbol'],
};
/** What is true of the server whatever its features are. */
const ofTheServer = ['textDocumentSync', 'workspace'];

async function start() {
    const client = await startClient({ 'plan.dialog': 'organisation A {\n}\n' });
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    return client;
}

describe('each feature', () => {
    test('is found in the list', () => {
        expect(files.length).toBeGreaterThan(20);
    });

    test.each(files)('%s is tested where it meets its clients', (file) => {
        expect(existsSync(new URL(`test/server/features/${file}.test.ts`, root))).toBe(true);
    });
});

test('the server says it can do what its features do, and nothing else', async () => {
    const { capabilities } = await start();
    expect(Object.keys(capabilities).toSorted()).toEqual([...Object.keys(methods), ...ofTheServer].toSorted());
});

test.each(Object.values(methods).flat())('%s is answered', async (method) => {
    const client = await start();
    const uri = client.uri('plan.dialog');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const item = { uri, range, selectionRange: range, name: '', kind: 1 };
    const params = {
        ...{ textDocument: { uri }, position: range.start, positions: [range.start], range, query: '', item },
        ...{ context: { diagnostics: [], includeDeclaration: true }, newName: 'B', ch: '}', options: {} },
    };
    await expect(client.request(method, params)).resolves.not.toBeUndefined();
});
