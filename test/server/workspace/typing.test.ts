import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { DocumentSymbol, Hover, PublishDiagnosticsParams } from 'vscode-languageserver';
import { bigPlan } from '../../support/big-plan.ts';
import { type LspClient, startClient } from '../../support/lsp-client.ts';

async function open(text: string): Promise<LspClient> {
    const client = await startClient({ 'plan.dialog': text });
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    await client.diagnostics('plan.dialog');
    return client;
}

/** An organisation that nobody uses is named by the finding about it: so a finding tells of which text it speaks. */
const unused = (name: string) => `organisation ${name} {\n}\n`;
const spokenOf = ({ diagnostics }: PublishDiagnosticsParams) =>
    diagnostics.filter(({ code }) => code === 'unused-declaration').map(({ message }) => /V\d+/.exec(String(message))?.[0]);

test('fifty keys in a burst are read in fewer than fifty goes, and the last one counts', async () => {
    // In a deal so large that reading it takes longer than the next key takes to come.
    const plan = bigPlan(400);
    const at = plan.lastIndexOf('chair Region.Chef') + 'chair Region.'.length;
    const client = await open(`${plan.slice(0, at)}V${plan.slice(at + 'Chef'.length)}`);
    const before = client.published('plan.dialog').length;
    for (let key = 0; key < 50; key++) client.edit('plan.dialog', at + 1, 0, '1');
    const found = await client.diagnostics('plan.dialog');
    expect(
        found.filter(({ code }) => code === 'unresolved-reference').map(({ message }) => /V1+/.exec(String(message))?.[0]),
    ).toEqual([`V${'1'.repeat(50)}`]);
    expect(client.published('plan.dialog').length - before).toBeLessThan(50);
});

test('findings carry the version of the text they speak of, however the keys fall', async () => {
    const client = await open(bigPlan(100, unused('V1')));
    // Pauses of all lengths, so that changes fall into every phase of a build.
    for (let version = 2; version <= 25; version++) {
        const text = client.text('plan.dialog');
        const at = text.lastIndexOf(`V${version - 1}`);
        client.edit('plan.dialog', at, `V${version - 1}`.length, `V${version}`);
        await pause((version * 7) % 60);
    }
    await client.diagnostics('plan.dialog');
    // Before it was opened, the file on disk may have been spoken of, which has no version.
    const published = client.published('plan.dialog').filter(({ version }) => version !== undefined);
    expect(published.at(-1)?.version).toBe(25);
    expect(published.map(spokenOf)).toEqual(published.map(({ version }) => [`V${version}`]));
});

test('a request right after a change is answered from the changed text', async () => {
    const client = await open(bigPlan(100, unused('V1')));
    const textDocument = { uri: client.uri('plan.dialog') };
    for (let version = 2; version <= 12; version++) {
        const at = client.text('plan.dialog').lastIndexOf(`V${version - 1}`);
        client.edit('plan.dialog', at, `V${version - 1}`.length, `V${version}`);
        client.edit('plan.dialog', 0, 0, '\n');
        const position = client.position('plan.dialog', client.text('plan.dialog').lastIndexOf(`V${version}`));
        const [symbols, hover] = await Promise.all([
            client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument }),
            client.request<Hover | null>('textDocument/hover', { textDocument, position }),
        ]);
        expect(symbols.at(-1)).toMatchObject({ name: `V${version}`, selectionRange: { start: position } });
        expect(JSON.stringify(hover?.contents)).toContain(`**V${version}**`);
    }
});

test('a file that is opened beside others is known at once', async () => {
    const client = await startClient({ 'a.dialog': unused('A'), 'b.dialog': unused('B') });
    onTestFinished(() => client.stop());
    for (const name of ['a.dialog', 'b.dialog', 'untitled:new']) client.open(name, unused('C'));
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: 'untitled:new' },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['C']);
});

test('an untitled plan is checked while it is open and gone when it is closed', async () => {
    const client = await startClient({});
    onTestFinished(() => client.stop());
    client.open(
        'untitled:Untitled-1',
        'organisation A {\n}\ndeal D {\n  buyer A\n  supplier A\n  type one-off\n  delivery goods\n}\n',
    );
    expect((await client.diagnostics('untitled:Untitled-1')).map(({ code }) => code)).toEqual(['same-party']);
    client.edit('untitled:Untitled-1', 0, 0, '\n');
    client.close('untitled:Untitled-1');
    await client.until('untitled:Untitled-1', (found) => found.length === 0);
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: 'untitled:Untitled-1' } });
    expect(symbols).toEqual([]);
});

test('a request for a plan that is closed while it waits is answered', async () => {
    const client = await open(bigPlan(100));
    client.open('untitled:new', bigPlan(100));
    const answer = client.request('textDocument/semanticTokens/full', { textDocument: { uri: 'untitled:new' } });
    client.close('untitled:new');
    expect(await answer).toBeDefined();
});

test('what is closed without being saved is as it is on disk', async () => {
    const client = await open(unused('Saved'));
    client.change('plan.dialog', unused('Unsaved'));
    client.close('plan.dialog');
    await client.until('plan.dialog', () => true);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: client.uri('plan.dialog') },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['Saved']);
});

test('an open file that is deleted on disk stays as its editor has it', async () => {
    const client = await open(unused('A'));
    client.write('plan.dialog', undefined);
    client.change('plan.dialog', unused('B'));
    await client.diagnostics('plan.dialog');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: client.uri('plan.dialog') },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['B']);
});
