import { DefaultWorkspaceManager, type LangiumDocument, type LangiumSharedCoreServices, type Stream, type URI } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver';
import { builtinFiles } from '../../language/index.ts';

/** Loads the workspace: its plans and the built-in ones. A file that can't be read keeps nobody else from being read. */
export class DialogWorkspaceManager extends DefaultWorkspaceManager {
    /** Plans that are not open have findings too. */
    override initialBuildOptions = { validation: true };

    readonly #factory: LangiumSharedCoreServices['workspace']['LangiumDocumentFactory'];

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.#factory = services.workspace.LangiumDocumentFactory;
    }

    protected override async loadAdditionalDocuments(
        _folders: WorkspaceFolder[],
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        for (const { uri, text } of builtinFiles) collector(this.#factory.fromString(text, uri));
    }

    protected override async loadWorkspaceDocuments(
        uris: Stream<URI>,
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        await Promise.all(
            uris.map(async (uri) => {
                try {
                    collector(await this.langiumDocuments.getOrCreateDocument(uri));
                } catch (error) {
                    console.error(`Could not read ${uri.toString(true)}.`, error);
                }
            }),
        );
    }
}
