import { Cancellation, DocumentState, URI } from 'langium';
import { expect, test } from 'vitest';
import { createDialogHost } from '../../../server/module.ts';
import { memoryFiles } from '../../support/memory-files.ts';

test('a file that was checked is told of, though a newer change waits', async () => {
    const uri = URI.parse('file:///plans/plan.dialog');
    const { shared } = createDialogHost({
        fileSystemProvider: () => memoryFiles(new Map([[uri.toString(), 'organisation A {\n}\n']])),
    });
    const { DocumentBuilder: builder, LangiumDocuments: documents } = shared.workspace;
    const newer = new Cancellation.CancellationTokenSource();
    const told: string[] = [];
    // The change comes just as the file has been checked.
    builder.onDocumentPhase(DocumentState.Validated, () => newer.cancel());
    builder.onDocumentPhase(DocumentState.Validated, (document) => void told.push(document.uri.toString()));
    const document = await documents.getOrCreateDocument(uri);
    await builder.build([document], { validation: true }, newer.token).catch(() => undefined);
    expect(document.state).toBe(DocumentState.Validated);
    expect(told).toEqual([uri.toString()]);
});
