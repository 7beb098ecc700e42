import { expect, test } from 'vitest';
import { editor } from '../../support/editor.ts';
import { offering } from '../../support/offered.ts';
import { runCli } from '../../support/run-cli.ts';

test('a forum of the catalogue leads to a file whose text the editor can ask for', async () => {
    const { client, ask } = await editor('deal D {\n  phase before {\n    dialogue "Meet" { arena Alme<|>dalen }\n  }\n}\n');
    const [target] =
        await ask<{ targetUri: string; targetSelectionRange: { start: { line: number } } }[]>('textDocument/definition');
    expect(target?.targetUri).toMatch(/^dialogplan:/);
    const text = await client.request<string>('dialogplan/builtin', { uri: target?.targetUri });
    expect(text.split('\n')[target?.targetSelectionRange.start.line ?? -1]).toMatch(/^forum Almedalen/);
});

test.each([
    ['en', 'An organisation that is both buyer and supplier of a deal.'],
    ['sv', 'En organisation som är både beställare och leverantör i en affär.'],
])('the code of a finding leads to the page of its rule, in %s', async (language, what) => {
    const { client } = await offering(
        'organisation A {\n}\ndeal D {\n  buyer A\n  supplier A\n  type one-off\n  delivery goods\n}\n',
        {
            settings: { language },
            capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } },
        },
    );
    const [finding] = await client.diagnostics('plan.dialog');
    const uri = finding?.codeDescription?.href;
    expect(uri).toBe(`dialogplan:/rules/${language}/same-party.md`);
    const page = await client.request<string>('dialogplan/builtin', { uri });
    expect(page).toContain(what);
    expect({ code: 0, out: `${page}\n`, err: '' }).toEqual(await runCli('explain', 'same-party', '--language', language));
});

test('a client that leads nowhere from a code is given no page', async () => {
    const { client } = await offering(
        'organisation A {\n}\ndeal D {\n  buyer A\n  supplier A\n  type one-off\n  delivery goods\n}\n',
    );
    expect((await client.diagnostics('plan.dialog')).map(({ codeDescription }) => codeDescription)).toEqual([undefined]);
});

test.each(['dialogplan:/rules/en/no-such-rule.md', 'dialogplan:/rules/en/', 'https:/rules/en/same-party.md'])(
    '%s is no page',
    async (uri) => {
        const { client } = await editor('');
        expect(await client.request('dialogplan/builtin', { uri })).toBe('');
    },
);

test('of a file that is none of ours there is no text', async () => {
    const { client } = await editor('');
    expect(await client.request('dialogplan/builtin', { uri: 'file:///etc/hosts' })).toBe('');
});
