import { URI, UriUtils, type WorkspaceLock } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DialogDocumentBuilder } from './document-builder.ts';
import { isSettingsFile, type SettingsFiles } from './settings-files.ts';

/** After a build that was overtaken: how long, in ms, no further key may be waiting in line before the next one begins. */
const lull = 8;

/**
 * Builds at once when nothing is being built; what changes meanwhile is built together when that ends. A build can't be interrupted while it
 * parses, so one for every key would fall ever further behind a fast typist, and a fixed delay would hold up a slow one.
 */
export class DialogDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
    readonly #builder: () => DialogDocumentBuilder;
    readonly #lock: WorkspaceLock;
    readonly #texts: LangiumSharedServices['workspace']['TextDocuments'];
    readonly #settingsFiles: SettingsFiles;
    readonly #pending = new Set<string>();
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** Builds begun and not ended. */
    #building = 0;

    constructor(services: LangiumSharedServices, settingsFiles: SettingsFiles) {
        super(services);
        this.#builder = () => services.workspace.DocumentBuilder as DialogDocumentBuilder;
        this.#lock = services.workspace.WorkspaceLock;
        this.#texts = services.workspace.TextDocuments;
        this.#settingsFiles = settingsFiles;
    }

    override didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(change.document.uri);
        if (isSettingsFile(uri)) {
            this.#settingsChanged([uri]);
            return;
        }
        const isKnown = this.#builder().markChanged(uri);
        this.#pending.add(uri.toString());
        // A file that is opened is read at once, also beside others: editors ask for its outline right away.
        if (!isKnown || (this.#building === 0 && this.#timer === undefined)) this.#flush();
        else if (this.#timer !== undefined) this.#flushSoon();
    }

    /**
     * A closed file of the workspace is as it is on disk. Any other is gone, whether it was never saved or only looked at; if an open plan
     * imports it, it is read again.
     */
    didCloseDocument(change: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(change.document.uri);
        if (isSettingsFile(uri)) {
            this.#settingsChanged([uri]);
            return;
        }
        const isKept = this.workspaceManager.workspaceFolders?.some((folder) => UriUtils.contains(folder.uri, uri));
        this.fireDocumentUpdate(isKept ? [uri] : [], isKept ? [] : [uri]);
    }

    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        const isOfSettings = (change: { readonly uri: string }) => isSettingsFile(URI.parse(change.uri));
        const settings = changes.filter(isOfSettings);
        if (settings.length > 0) this.#settingsChanged(settings.map(({ uri }) => URI.parse(uri)));
        const others = changes.filter((change) => !isOfSettings(change));
        if (others.length > 0) super.didChangeWatchedFiles({ changes: others });
    }

    #settingsChanged(files: readonly URI[]): void {
        for (const uri of files) this.#settingsFiles.forget(uri);
        this.recheckAll();
    }

    /** Lets every plan be judged anew, after a setting changed. */
    recheckAll(): void {
        this.workspaceManager.ready
            .then(() => this.#lock.write((token) => this.#builder().recheckAll(token)))
            .catch((error) => console.error('The plans could not be checked anew.', error));
    }

    /** The keys that were typed during the last build come in one by one: they are waited for. */
    #flushSoon(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#flush(), lull);
    }

    #flush(): void {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        const changed = [...this.#pending].map((uri) => URI.parse(uri));
        this.#pending.clear();
        if (changed.length > 0) this.fireDocumentUpdate(changed, []);
    }

    protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
        // A file that is open is as its editor has it, whatever becomes of it on disk.
        const isOpen = (uri: URI) => this.#texts.get(uri) !== undefined;
        const kept = deleted.filter(isOpen);
        const gone = deleted.filter((uri) => !isOpen(uri));
        this.#building++;
        this.workspaceManager.ready
            .then(() => this.#lock.write((token) => this.documentBuilder.update([...changed, ...kept], gone, token)))
            .catch((error) => console.error('The plan could not be read anew.', error))
            .finally(() => {
                this.#building--;
                if (this.#building === 0 && this.#pending.size > 0) this.#flushSoon();
            });
    }
}
