import { expect, test } from 'vitest';
import { offering } from '../../../support/offered.ts';

const plan =
    'organisation A {\n}\norganisation B {\n}\n\torganisation C {\n\t}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n';
const title = 'Silence "unused-declaration" here, with the reason';

test('a comment above the line silences the finding, in the language of the plan', async () => {
    const { client, actions, after, codes } = await offering(plan);
    expect(await codes()).toEqual(['unused-declaration']);
    client.change('plan.dialog', after((await actions()).get(title)));
    expect(client.text('plan.dialog')).toBe(
        plan.replace('\torganisation', '\t// dialog-ignore unused-declaration: why this is right here\n\torganisation'),
    );
    expect(await codes()).toEqual([]);
});

test('in a Swedish plan the reason is asked for in Swedish', async () => {
    const { actions, after } = await offering('organisation A {\n  land SE\n}\naffär D {\n  beställare A\n  leverantör A\n}\n');
    const found = await actions('same-party');
    expect(after(found.get('Tysta "same-party" här, med skäl'))).toContain(
        '\n  // dialog-ignore same-party: varför det är rätt här\n  leverantör A\n',
    );
});

test('an editor that can lets the reason be written at once', async () => {
    const { client, actions } = await offering(plan, {
        capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
    });
    expect((await actions()).get(title)?.edit).toEqual({
        documentChanges: [
            {
                textDocument: { uri: client.uri('plan.dialog'), version: 1 },
                edits: [
                    {
                        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
                        snippet: {
                            kind: 'snippet',
                            value: `\t// dialog-ignore unused-declaration: ${'$'}{1:why this is right here}\n`,
                        },
                    },
                ],
            },
        ],
    });
});

test('what makes a plan unreadable is not silenced', async () => {
    const { actions } = await offering('organisation A {\n  kuntry SE\n}\n');
    expect([...(await actions('unknown-word')).keys()]).toEqual(['Replace with country']);
});
