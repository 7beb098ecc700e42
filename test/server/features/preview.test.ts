import { expect, onTestFinished, test } from 'vitest';
import { PLAN_CHANGED, PREVIEW, type Preview } from '../../../server/protocol.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { type LspClient, startClient } from '../../support/lsp-client.ts';

const plan = `organisation A "Ett" {
}
organisation B "Två" {
}
affär D "Städning" {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  internt "Hemligt mål"
}
`;

async function opened(text = plan): Promise<LspClient> {
    const client = await startClient({ 'plan.dialog': text });
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    return client;
}
const preview = (client: LspClient) => client.request<Preview>(PREVIEW, { uri: client.uri('plan.dialog') });

test('a plan is shown in its own language, as its author sees it', async () => {
    const shown = await preview(await opened());
    expect(shown).toMatchObject({ version: 1, language: 'sv', title: 'Städning', broken: false });
    expect(shown.sections[0]?.html).toContain('Städning');
    expect(shown.sections.map(({ html }) => html).join()).toContain('Hemligt mål');
    expect(shown).not.toHaveProperty('note');
});

test('it follows an edit, with the version of the text it shows', async () => {
    const client = await opened();
    await preview(client);
    client.edit('plan.dialog', plan.indexOf('Städning'), 'Städning'.length, 'Lokalvård');
    expect(await preview(client)).toMatchObject({ version: 2, title: 'Lokalvård' });
});

test('after edits before, in, between and behind its deals it is what it would be of the new text alone', async () => {
    const deal = (name: string) => {
        const [, ...rest] = datedPlan('every month on first tuesday').split(/^(?=deal )/m);
        return rest.join('').replace('deal Desk "Service desk"', `deal ${name} "Deal ${name}"`);
    };
    const [parties] = datedPlan('every month on first tuesday').split(/^(?=deal )/m);
    const client = await opened(
        `// Above\n${parties}${deal('First')}\n// Between\n${deal('Second')}\n${deal('Third')}\n// Below\n`,
    );
    const first = await preview(client);
    expect(first.sections.filter(({ id }) => id.endsWith('-wheel'))).toHaveLength(3);
    const edits = [
        ['// Below', 'b'],
        ['// Between', '\n'],
        ['// Above', '\n'],
        ['deal Second', 'x'],
        ['// Between', ' // x'],
        ['// Above', ' x'],
        ['every month on first tuesday', ' at 09:00-10:00'],
        ['Region "', 'New '],
    ] as const;
    for (const [behind, text] of edits) {
        client.edit('plan.dialog', client.text('plan.dialog').indexOf(behind) + behind.length, 0, text);
        const { version: _, ...shown } = await preview(client);
        const alone = await opened(client.text('plan.dialog'));
        const { version: __, ...expected } = await preview(alone);
        expect(shown).toEqual(expected);
    }
});

test('a text that cannot be read is said to be broken, with a sentence in its language', async () => {
    const client = await opened();
    client.edit('plan.dialog', plan.lastIndexOf('}'), 1, '');
    expect(await preview(client)).toMatchObject({
        broken: true,
        note: 'En del av texten går inte att läsa just nu. Rätta det som är understruket, så följer förhandsvisningen med.',
    });
});

test('a date that does not exist is a finding, but breaks nothing', async () => {
    const client = await opened(plan.replace('  internt', '  avtalstid 2026-02-30 till 2027-02-01\n  internt'));
    expect(await preview(client)).toMatchObject({ broken: false });
});

test('whoever shows a plan is told that it changed', async () => {
    const client = await opened();
    const told: { version: number }[] = [];
    client.onNotification(PLAN_CHANGED, (changed) => told.push(changed));
    client.edit('plan.dialog', 0, 0, '\n');
    await client.diagnostics('plan.dialog');
    await expect.poll(() => told.map(({ version }) => version)).toContain(2);
});

test('a plan that is not there is refused', async () => {
    const client = await opened();
    await expect(client.request(PREVIEW, { uri: client.uri('other.dialog') })).rejects.toThrow('No plan is known');
});
