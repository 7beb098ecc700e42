import { expect, onTestFinished, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { type LspClient, startClient } from '../../support/lsp-client.ts';

const parties = 'organisation Region {\n}\n';
const plan =
    'import "parties.dialog"\norganisation Firma {\n}\ndeal D {\n  buyer Region\n  supplier Firma\n  type one-off\n  delivery goods\n}\n';

async function start(files: Parameters<typeof startClient>[0]): Promise<LspClient> {
    const client = await startClient(files);
    onTestFinished(() => client.stop());
    return client;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code);
const lacks = (code: string) => (diagnostics: readonly Diagnostic[]) => !codes(diagnostics).includes(code);

test('an import that appears, changes and goes on disk changes what is found in its importer', async () => {
    const client = await start({ 'plan.dialog': plan });
    client.open('plan.dialog');
    expect(codes(await client.diagnostics('plan.dialog'))).toContain('import-not-found');
    client.write('parties.dialog', parties);
    expect(codes(await client.until('plan.dialog', lacks('import-not-found')))).toEqual([]);
    client.write('parties.dialog', parties.replace('Region', 'Kommunen'));
    await client.until('plan.dialog', has('unresolved-reference'));
    client.write('parties.dialog', undefined);
    expect(codes(await client.until('plan.dialog', has('import-not-found')))).not.toContain('internal-error');
    // As an editor tells of a new name: the old one is gone, another has come.
    client.write('renamed.dialog', parties);
    client.change('plan.dialog', plan.replace('parties.dialog', 'renamed.dialog'));
    expect(codes(await client.until('plan.dialog', lacks('import-not-found')))).toEqual([]);
});

test('a deleted file has no findings left', async () => {
    const client = await start({ 'plan.dialog': plan });
    await client.until('plan.dialog', has('import-not-found'));
    client.write('plan.dialog', undefined);
    expect(await client.until('plan.dialog', (found) => found.length === 0)).toEqual([]);
});

test('what is unused in a file follows those who import it', async () => {
    const client = await start({
        'parties.dialog': 'organisation Region {\n  role Chef as executive held-by Eva\n  person Eva\n}\n',
        'plan.dialog': plan,
    });
    client.open('plan.dialog');
    expect(codes(await client.until('parties.dialog', has('unused-declaration')))).toEqual(['unused-declaration']);
    // By name.
    client.change(
        'plan.dialog',
        plan
            .replace('}\n', '}\n// more\n')
            .replace('delivery goods\n', 'delivery goods\n  phase before { dialogue "D" { with Region.Chef } }\n'),
    );
    await client.until('parties.dialog', lacks('unused-declaration'));
    client.change('plan.dialog', plan);
    await client.until('parties.dialog', has('unused-declaration'));
    // By function.
    client.change(
        'plan.dialog',
        plan.replace('delivery goods\n', 'delivery goods\n  phase before { dialogue "D" { with executive of buyer } }\n'),
    );
    await client.until('parties.dialog', lacks('unused-declaration'));
    client.close('plan.dialog');
    await client.until('parties.dialog', has('unused-declaration'));
    // With the importer gone, the file is looked at on its own.
    client.write('plan.dialog', undefined);
    await client.until('parties.dialog', lacks('unused-declaration'));
});

test('whether a role is vacant follows the deals of those who import it', async () => {
    const deal = (contract: string, use = 'with executive of buyer') =>
        plan.replace(
            'delivery goods\n',
            `delivery goods\n  contract ${contract}\n  governance {\n    tactical level {\n      meeting M {\n        every year\n        ${use}\n      }\n    }\n  }\n`,
        );
    const client = await start({
        'parties.dialog': 'organisation Region {\n  role Chef as executive held-by Eva until 2027-12-31\n  person Eva\n}\n',
        'plan.dialog': deal('2026-01-01 to 2027-12-31'),
    });
    client.open('plan.dialog');
    await client.until('parties.dialog', lacks('unused-declaration'));
    expect(codes(await client.diagnostics('parties.dialog'))).toEqual([]);
    client.change('plan.dialog', deal('2026-01-01 to 2028-12-31'));
    expect(codes(await client.until('parties.dialog', has('role-vacant')))).toEqual(['role-vacant']);
    // Named all the same, but not while the contract runs.
    client.change(
        'plan.dialog',
        deal('2026-01-01 to 2028-12-31', '').replace(
            'delivery goods\n',
            '$&  phase before { dialogue "D" { with Region.Chef } }\n',
        ),
    );
    await client.until('parties.dialog', lacks('role-vacant'));
});

test('an open file from elsewhere reads its neighbour, and takes it along when it is closed', async () => {
    const client = await start({});
    client.store('file:///elsewhere/parties.dialog', parties);
    client.store('file:///elsewhere/plan.dialog', plan);
    client.open('file:///elsewhere/plan.dialog');
    expect(codes(await client.diagnostics('file:///elsewhere/plan.dialog'))).toEqual([]);
    const hover = await client.request('textDocument/hover', {
        textDocument: { uri: 'file:///elsewhere/plan.dialog' },
        position: client.position('file:///elsewhere/plan.dialog', plan.indexOf('buyer Region') + 7),
    });
    expect(JSON.stringify(hover)).toContain('organisation **Region**');
    client.change('file:///elsewhere/plan.dialog', plan.replace('buyer Region', 'buyer Firma'));
    await client.until('file:///elsewhere/plan.dialog', has('same-party'));
    client.close('file:///elsewhere/plan.dialog');
    expect(await client.until('file:///elsewhere/plan.dialog', (found) => found.length === 0)).toEqual([]);
});

test('a file that can not be read is told of where it is imported, and stops nobody else', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    const denied = Object.assign(new Error('not yours'), { code: 'EACCES' });
    const client = await start({
        'parties.dialog': denied,
        'plan.dialog': plan,
        'other.dialog': plan.replace('import', '// import'),
    });
    client.open('plan.dialog');
    const found = await client.diagnostics('plan.dialog');
    expect(found.find(({ code }) => code === 'import-not-found')?.message).toMatch(/read/);
    await client.until('other.dialog', has('unresolved-reference'));
    // It becomes readable, and unreadable again while everything else goes on.
    client.write('parties.dialog', parties);
    await client.until('plan.dialog', lacks('import-not-found'));
    client.write('parties.dialog', denied);
    await client.until('plan.dialog', has('import-not-found'));
    client.change('plan.dialog', 'organisation A {\n}\ndeal D {\n  buyer A\n  supplier A\n  type one-off\n  delivery goods\n}\n');
    expect(codes(await client.diagnostics('plan.dialog'))).toEqual(['same-party']);
});

test('files that import each other, or themselves, are read once', async () => {
    const client = await start({
        'a.dialog':
            'import "b.dialog"\nimport "a.dialog"\norganisation A {\n}\ndeal D {\n  buyer B\n  supplier A\n  type one-off\n  delivery goods\n}\n',
        'b.dialog':
            'import "a.dialog"\norganisation B {\n}\ndeal E {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n',
    });
    client.open('a.dialog');
    expect(codes(await client.diagnostics('a.dialog'))).toEqual(['unused-import']);
    expect(codes(await client.diagnostics('b.dialog'))).toEqual([]);
});
