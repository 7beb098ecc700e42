import { DocumentState, EmptyFileSystem, URI } from 'langium';
import { expect, test } from 'vitest';
import { createDialogHost } from '../../../server/module.ts';

const uri = URI.parse('file:///plans/plan.dialog');

async function host() {
    const { workspace } = createDialogHost(EmptyFileSystem).shared;
    workspace.LangiumDocuments.createDocument(uri, 'organisation A {\n}\n');
    return workspace;
}

test('who begins to wait for a phase at the very moment it is reached is told', async () => {
    const { DocumentBuilder: builder, LangiumDocuments: documents } = await host();
    // However many steps lie between hearing of the document and asking for all of them.
    for (let steps = 0; steps < 25; steps++) {
        let told = false;
        const listening = builder.onDocumentPhase(DocumentState.Linked, async () => {
            const waiting = async () => {
                for (let step = 0; step < steps; step++) await undefined;
                await builder.waitUntil(DocumentState.Linked);
                told = true;
            };
            void waiting();
        });
        const document = documents.all.head();
        if (document) builder.resetToState(document, DocumentState.Parsed);
        await builder.build(documents.all.toArray(), { validation: true });
        await new Promise((resolve) => setImmediate(resolve));
        listening.dispose();
        expect([steps, told]).toEqual([steps, true]);
    }
});

test('an update without any file to build still ends the waiting', async () => {
    const { DocumentBuilder: builder, LangiumDocuments: documents } = await host();
    await builder.build(documents.all.toArray(), { validation: true });
    const update = builder.update([], [URI.parse('file:///plans/gone.dialog')]);
    await Promise.all([builder.waitUntil(DocumentState.Validated), update]);
    expect(documents.all.map(({ state }) => state).toArray()).toEqual([DocumentState.Validated]);
});
