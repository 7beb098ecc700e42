import { expect, test } from 'vitest';
import { TRANSLATE, type Translated, type TranslateParams } from '../../../server/protocol.ts';
import { applied } from '../../support/applied.ts';
import { editor } from '../../support/editor.ts';

const english = 'organisation A {\n  country SE // ours\n}\n';
const swedish = 'organisation A {\n  land SE // ours\n}\n';

async function translated(text: string, to?: TranslateParams['to']) {
    const { client, name } = await editor(text);
    const answer = await client.request<Translated>(TRANSLATE, { uri: client.uri(name), ...(to ? { to } : {}) });
    const edits = answer.changes.map(({ start, end, text: newText }) => ({ range: { start, end }, newText }));
    return { ...answer, text: applied(client.text(name), edits) };
}

test('into the other language, and back', async () => {
    expect(await translated(english)).toMatchObject({ to: 'sv', text: swedish, broken: false, version: 1 });
    expect(await translated(swedish)).toMatchObject({ to: 'en', text: english });
});

test('into the language that is asked for', async () => {
    expect(await translated(swedish, 'sv')).toMatchObject({ to: 'sv', changes: [] });
});

test('what cannot be read is left as it is', async () => {
    expect(await translated(english.replace('country', 'cuntry'))).toMatchObject({ broken: true, changes: [] });
});

test('a plan that nobody knows is an error', async () => {
    const { client } = await editor('');
    await expect(client.request(TRANSLATE, { uri: client.uri('nowhere.dialog') })).rejects.toThrow('No plan is known');
});
