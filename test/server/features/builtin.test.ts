import { expect, test } from 'vitest';
import { editor } from '../../support/editor.ts';

test('a forum of the catalogue leads to a file whose text the editor can ask for', async () => {
    const { client, ask } = await editor('deal D {\n  phase before {\n    dialogue "Meet" { arena Alme<|>dalen }\n  }\n}\n');
    const [target] =
        await ask<{ targetUri: string; targetSelectionRange: { start: { line: number } } }[]>('textDocument/definition');
    expect(target?.targetUri).toMatch(/^dialogplan:/);
    const text = await client.request<string>('dialogplan/builtin', { uri: target?.targetUri });
    expect(text.split('\n')[target?.targetSelectionRange.start.line ?? -1]).toMatch(/^forum Almedalen/);
});

test('of a file that is none of ours there is no text', async () => {
    const { client } = await editor('');
    expect(await client.request('dialogplan/builtin', { uri: 'file:///etc/hosts' })).toBe('');
});
