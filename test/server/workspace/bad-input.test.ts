import { expect, onTestFinished, test, vi } from 'vitest';
import type { DocumentSymbol, Hover } from 'vscode-languageserver';
import { sameParty } from '../../../language/rules/same-party.ts';
import { type LspClient, startClient } from '../../support/lsp-client.ts';

const deal = 'organisation A {\n}\ndeal D {\n  buyer A\n  supplier A\n  type one-off\n  delivery goods\n}\n';

async function open(text: string, files: Readonly<Record<string, string>> = {}): Promise<LspClient> {
    const client = await startClient({ 'plan.dialog': text, ...files });
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    return client;
}

const codes = async (client: LspClient, name = 'plan.dialog') =>
    (await client.diagnostics(name)).map(({ code, range }) => `${range.start.line}:${range.start.character} ${code}`);

/** Asks for everything an editor asks for by itself, with the cursor everywhere: nothing may fail. */
async function askForAll(client: LspClient): Promise<void> {
    const textDocument = { uri: client.uri('plan.dialog') };
    const whole = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'documentLink'];
    await Promise.all(whole.map((method) => client.request(`textDocument/${method}`, { textDocument })));
    const { length } = client.text('plan.dialog');
    for (let offset = 0; offset <= length; offset += Math.max(1, Math.floor(length / 20))) {
        const position = client.position('plan.dialog', offset);
        const atCursor = ['hover', 'definition', 'documentHighlight', 'prepareRename', 'completion'];
        await Promise.all(atCursor.map((method) => client.request(`textDocument/${method}`, { textDocument, position })));
    }
}

test('an empty file says nothing', async () => {
    const client = await open('');
    expect(await codes(client)).toEqual([]);
    await askForAll(client);
});

test('a picture under the name of a plan is one finding', async () => {
    const picture = `\u0089PNG\r\n\u001a\n\0\0\0\rIHDR${'\ufffd\0\u0001{}"'.repeat(500)}`;
    const client = await open(deal, { 'picture.dialog': picture });
    expect(await codes(client, 'picture.dialog')).toHaveLength(1);
    client.change('plan.dialog', picture);
    expect(await codes(client)).toHaveLength(1);
    await askForAll(client);
});

test.each([
    ['CRLF', deal.replaceAll('\n', '\r\n')],
    ['CR', deal.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${deal}`],
    ['a mark within', deal.replace('deal', '\ufeffdeal')],
])('%s changes neither what is found nor where', async (_what, text) => {
    const client = await open(text);
    expect(await codes(client)).toEqual(['4:11 same-party']);
    await askForAll(client);
});

test('letters may be composed or not, in names and in words', async () => {
    const client = await open(
        'organisation La\u0308n {\n}\naffa\u0308r D {\n  besta\u0308llare L\u00e4n\n  leverant\u00f6r La\u0308n\n  typ engångsköp\n  leverans varor\n}\n',
    );
    expect(await codes(client)).toEqual(['4:13 same-party']);
    await askForAll(client);
});

test('a half-typed meeting takes nothing from the others', async () => {
    const plan = (typed: string) =>
        `organisation A {\n  role R as operations held-by P\n  person P\n}\ndeal D {\n  buyer A\n  supplier A\n  type procurement\n  delivery service\n  contract 2026-01-01 to 2027-01-01\n  governance {\n    operational level {\n      meeting One { every month chair A.R }\n      meeting Two {${typed}\n      meeting Three "Third" { every month chair A.R }\n    }\n  }\n}\n`;
    const client = await open(plan(' every month }'));
    const sound = await client.diagnostics('plan.dialog');
    const textDocument = { uri: client.uri('plan.dialog') };
    for (const typed of [
        ' every',
        ' every month on',
        ' chair A.',
        ' with operations of',
        ' agenda { "x',
        ' place digital "Team',
        ' evry month',
        '',
    ]) {
        client.change('plan.dialog', plan(typed));
        const position = client.position('plan.dialog', client.text('plan.dialog').indexOf('Three'));
        const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
        const names = JSON.stringify(symbols).match(/"name":"(One|Two|Three)"/g);
        expect([typed, names]).toEqual([typed, ['"name":"One"', '"name":"Two"', '"name":"Three"']]);
        const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
        expect(JSON.stringify(hover)).toContain('How often: Every month');
        const found = (await client.diagnostics('plan.dialog')).map(({ code }) => code);
        for (const { code } of sound.filter((one) => one.code === 'same-party')) expect([typed, ...found]).toContain(code);
        await askForAll(client);
    }
});

test('a rule that fails is told of, and takes nobody else with it', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = vi.spyOn(sameParty, 'check').mockImplementation(() => {
        throw new Error('out of order');
    });
    onTestFinished(() => {
        failing.mockRestore();
        silent.mockRestore();
    });
    const client = await open(`${deal}organisation C {\n}\n`);
    const found = await client.diagnostics('plan.dialog');
    expect(found.map(({ code }) => code).sort()).toEqual(['internal-error', 'unused-declaration']);
    expect(found.find(({ code }) => code === 'internal-error')?.message).toContain('same-party');
    failing.mockRestore();
    client.edit('plan.dialog', 0, 0, '\n');
    expect((await client.diagnostics('plan.dialog')).map(({ code }) => code)).toEqual(['same-party', 'unused-declaration']);
});
