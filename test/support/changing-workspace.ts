import { type LangiumDocument, URI } from 'langium';
import { createDialogHost } from '../../server/module.ts';
import { memoryFiles } from './memory-files.ts';
import { today } from './workspace.ts';

/** A workspace as the server keeps it, whose files can be changed on disk: file name → text. */
export async function changingWorkspace(texts: Readonly<Record<string, string>>) {
    const uriOf = (name: string) => URI.parse(`file:///plans/${name}`);
    const disk = new Map(Object.entries(texts).map(([name, text]) => [uriOf(name).toString(), text]));
    const { shared, dialog, validator } = createDialogHost({ fileSystemProvider: () => memoryFiles(disk), today: () => today });
    const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceManager: manager } = shared.workspace;
    await manager.initializeWorkspace([{ uri: 'file:///plans', name: 'plans' }]);
    return {
        dialog,
        validator,
        async change(name: string, text: string): Promise<void> {
            disk.set(uriOf(name).toString(), text);
            await builder.update([uriOf(name)], []);
        },
        documentOf(name: string): LangiumDocument {
            const document = documents.getDocument(uriOf(name));
            if (!document) throw new Error(`${name} is not there.`);
            return document;
        },
    };
}
