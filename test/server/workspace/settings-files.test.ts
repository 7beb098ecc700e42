import { describe, expect, onTestFinished, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { startClient } from '../../support/lsp-client.ts';
import type { FileContent } from '../../support/memory-files.ts';

const plan =
    'organisation A {\n}\norganisation B {\n}\norganisation C {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n';
const rules = (severity: string, code = 'unused-declaration') => JSON.stringify({ rules: { [code]: severity } });

async function open(files: Readonly<Record<string, FileContent>>, settings: object = {}, name = 'plan.dialog') {
    const client = await startClient(name.includes(':') ? files : { [name]: plan, ...files }, settings);
    onTestFinished(() => client.stop());
    client.open(name, plan);
    const severities = (found: Awaited<ReturnType<typeof client.diagnostics>>) => found.map(({ severity }) => severity);
    return {
        client,
        now: async () => severities(await client.diagnostics(name)),
        until: async (severity: DiagnosticSeverity | undefined) =>
            severities(await client.until(name, ([one]) => one?.severity === severity)),
    };
}

test('a severity holds for the plans of the folder and below', async () => {
    expect(await (await open({ 'dialogplan.json': rules('error') })).now()).toEqual([DiagnosticSeverity.Error]);
    const below = await open({ 'dialogplan.json': rules('error') }, {}, 'deals/it/plan.dialog');
    expect(await below.now()).toEqual([DiagnosticSeverity.Error]);
    const beside = await open({ 'other/dialogplan.json': rules('error') });
    expect(await beside.now()).toEqual([DiagnosticSeverity.Hint]);
});

test('the nearest file holds, alone', async () => {
    const files = { 'dialogplan.json': rules('off'), 'deals/dialogplan.json': rules('off', 'chair-missing') };
    expect(await (await open(files, {}, 'deals/plan.dialog')).now()).toEqual([DiagnosticSeverity.Hint]);
});

test('it goes before what a user set for themselves, rule by rule', async () => {
    const own = { rules: { 'unused-declaration': 'error' } };
    expect(await (await open({ 'dialogplan.json': rules('off') }, own)).now()).toEqual([]);
    expect(await (await open({ 'dialogplan.json': rules('off', 'chair-missing') }, own)).now()).toEqual([
        DiagnosticSeverity.Error,
    ]);
});

test('a file that comes, changes or goes on disk holds at once', async () => {
    const { client, now, until } = await open({});
    expect(await now()).toEqual([DiagnosticSeverity.Hint]);
    client.write('dialogplan.json', rules('warning'));
    expect(await until(DiagnosticSeverity.Warning)).toEqual([DiagnosticSeverity.Warning]);
    client.write('dialogplan.json', rules('off'));
    expect(await until(undefined)).toEqual([]);
    client.write('dialogplan.json', undefined);
    expect(await until(DiagnosticSeverity.Hint)).toEqual([DiagnosticSeverity.Hint]);
});

test('an open file holds as it is in the editor, and as it is on disk when it was closed', async () => {
    const { client, now, until } = await open({ 'dialogplan.json': rules('warning') });
    expect(await now()).toEqual([DiagnosticSeverity.Warning]);
    client.open('dialogplan.json');
    client.change('dialogplan.json', rules('error'));
    expect(await until(DiagnosticSeverity.Error)).toEqual([DiagnosticSeverity.Error]);
    client.close('dialogplan.json');
    expect(await until(DiagnosticSeverity.Warning)).toEqual([DiagnosticSeverity.Warning]);
});

test('of a workspace that is on no disk, the open file holds', async () => {
    const name = 'vscode-vfs://github/it/plan.dialog';
    const { client, now, until } = await open({}, {}, name);
    expect(await now()).toEqual([DiagnosticSeverity.Hint]);
    client.open('vscode-vfs://github/it/dialogplan.json', rules('error'));
    expect(await until(DiagnosticSeverity.Error)).toEqual([DiagnosticSeverity.Error]);
});

test('a plan that was never saved is in no folder', async () => {
    const { now } = await open({ 'dialogplan.json': rules('error') }, {}, 'untitled:Untitled-1');
    expect(await now()).toEqual([DiagnosticSeverity.Hint]);
});

describe('a file that cannot be understood', () => {
    const faults = async (files: Readonly<Record<string, FileContent>>, settings?: object) => {
        const { client, now } = await open(files, settings);
        await now();
        return client
            .published('dialogplan.json')
            .map(({ diagnostics }) =>
                diagnostics.map(({ message, range, severity }) => ({ message, line: range.start.line, severity })),
            );
    };
    const misspelt = '{\n  "rules": { "chair-misssing": "off" }\n}';

    test('is told of, in the language of the plans', async () => {
        const english = 'There is no rule "chair-misssing". Is "chair-missing" meant?';
        expect(await faults({ 'dialogplan.json': misspelt })).toEqual([
            [{ message: english, line: 1, severity: DiagnosticSeverity.Warning }],
        ]);
        const swedish = 'Det finns ingen regel "chair-misssing". Menas "chair-missing"?';
        expect(await faults({ 'dialogplan.json': misspelt }, { language: 'sv' })).toMatchObject([[{ message: swedish }]]);
    });

    test('is left to an editor that checks it itself', async () => {
        expect(await faults({ 'dialogplan.json': misspelt }, { validatesSettings: true })).toEqual([]);
    });

    test('is told of no more when it was mended', async () => {
        const { client, now, until } = await open({ 'dialogplan.json': misspelt });
        await now();
        client.write('dialogplan.json', rules('off'));
        await until(undefined);
        expect(client.published('dialogplan.json').at(-1)?.diagnostics).toEqual([]);
    });

    test('keeps no plan from being checked, not even one that cannot be read', async () => {
        const { client, now } = await open({ 'dialogplan.json': new Error('EACCES') });
        expect(await now()).toEqual([DiagnosticSeverity.Hint]);
        expect(client.published('dialogplan.json').at(-1)?.diagnostics).toHaveLength(1);
    });
});
