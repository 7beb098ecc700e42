import { describe, expect, onTestFinished, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { createSettings } from '../../../server/workspace/settings.ts';
import { startClient } from '../../support/lsp-client.ts';

const plan =
    'organisation A {\n}\norganisation B {\n}\norganisation C {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n';
const code = 'unused-declaration';

async function open(settings: object) {
    const client = await startClient({ 'plan.dialog': plan }, settings);
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    const [finding] = await client.diagnostics('plan.dialog');
    return {
        finding,
        after: async (changed: object, isWanted: Parameters<typeof client.until>[1]) => {
            client.notify('workspace/didChangeConfiguration', { settings: changed });
            return client.until('plan.dialog', isWanted);
        },
        // What was published before the file was open has no version.
        versions: () => new Set(client.published('plan.dialog').flatMap(({ version }) => version ?? [])),
    };
}

test('a language the user chose goes before that of the plan', async () => {
    const { finding, after } = await open({ language: 'sv' });
    expect(finding?.message).toBe('"C" är inte part i någon affär och deltar inte i något.');
    const [english] = await after({ dialogplan: { language: 'auto' } }, ([one]) => one?.message !== finding?.message);
    expect(english?.message).toBe('"C" is a party to no deal and takes part in nothing.');
});

test('a severity that is changed while the plan is open holds at once, for the same text', async () => {
    const { finding, after, versions } = await open({});
    expect(finding).toMatchObject({ code, severity: DiagnosticSeverity.Hint });
    const rules = (severity: string) => ({ dialogplan: { rules: { [code]: severity } } });
    await after(rules('error'), ([one]) => one?.severity === DiagnosticSeverity.Error);
    expect(await after(rules('off'), (found) => found.length === 0)).toEqual([]);
    await after(rules('info'), ([one]) => one?.severity === DiagnosticSeverity.Information);
    expect([...versions()]).toEqual([1]);
});

test('a rule can be switched off from the start', async () => {
    expect((await open({ rules: { [code]: 'off' } })).finding).toBeUndefined();
});

describe('what a client sends is of any shape', () => {
    test.each([undefined, null, 3, 'sv', [], { rules: 3 }, { rules: { [code]: 'loud', nobody: 'off' } }, { language: 'fi' }])(
        '%j means nothing',
        (sent) => {
            const settings = createSettings();
            settings.update(sent);
            expect(settings.rules()).toEqual({});
            expect(settings.languageFor('sv')).toBe('sv');
        },
    );

    test('settings come with their section or without', () => {
        const settings = createSettings();
        settings.update({ dialogplan: { language: 'en', rules: { [code]: 'error' } } });
        expect([settings.languageFor('sv'), settings.rules()]).toEqual(['en', { [code]: 'error' }]);
        settings.update({ language: 'sv' });
        expect([settings.languageFor('en'), settings.rules()]).toEqual(['sv', {}]);
    });
});
