import {
    type BuildOptions,
    type Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    interruptAndCheck,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    OperationCancelled,
    type URI,
} from 'langium';
import { importTargets, type WorkspaceSchedules, workspaceSchedules } from '../../language/index.ts';
import { importedUse } from './imported-use.ts';

/**
 * Builds plans. What depends on what follows from imports alone: a file is linked anew when one it imports changes, and judged
 * anew when one that imports it begins or ceases to use something of it, or when meetings of any other file come to collide with its own
 * or cease to.
 */
export class DialogDocumentBuilder extends DefaultDocumentBuilder {
    readonly #documents: LangiumSharedCoreServices['workspace']['LangiumDocuments'];
    readonly #schedules: WorkspaceSchedules;
    /** Files whose text has changed since they were last read: no build goes on with their old trees. */
    readonly #stale = new Set<string>();
    /** Per file, what it made of each file it imports when it was last built. */
    readonly #used = new WeakMap<LangiumDocument, ReadonlyMap<LangiumDocument, string>>();

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.#documents = services.workspace.LangiumDocuments;
        this.#schedules = workspaceSchedules(this.#documents);
        this.updateBuildOptions = { validation: true };
    }

    /**
     * Says at once that a document's text has changed, so that no request is answered from the old tree with the new text. Whoever says so lets
     * the document be built anew soon. Answers whether the document is known.
     */
    markChanged(uri: URI): boolean {
        const document = this.#documents.getDocument(uri);
        if (!document) return false;
        this.#stale.add(uri.toString());
        this.currentState = DocumentState.Changed;
        this.resetToState(document, DocumentState.Changed);
        return true;
    }

    override async update(changed: URI[], deleted: URI[], cancel?: Cancellation.CancellationToken): Promise<void> {
        for (const uri of [...changed, ...deleted]) this.#stale.delete(uri.toString());
        const lost = await this.#lost(changed);
        const there = changed.filter((uri) => !lost.some((one) => one.toString() === uri.toString()));
        const gone = [...deleted, ...lost];
        // What a deleted file imported is used less than before.
        for (const document of gone.flatMap((uri) => this.#documents.getDocuments(uri)))
            for (const imported of this.#used.get(document)?.keys() ?? [])
                this.resetToState(imported, DocumentState.IndexedReferences);
        await super.update(there, gone, cancel);
    }

    /**
     * Files that are not open and can't be read, whether they are gone or not ours to read: one such file would stop every build of all others.
     * To those who import them they are as deleted, until a change on disk is told.
     */
    async #lost(changed: readonly URI[]): Promise<readonly URI[]> {
        const unread = this.#documents.all.filter(({ state }) => state === DocumentState.Changed).map(({ uri }) => uri);
        const plans = changed.filter((uri) => this.serviceRegistry.hasServices(uri));
        const closed = [...plans, ...unread].filter((uri) => !this.textDocuments?.get(uri));
        const isLost = async (uri: URI): Promise<boolean> => {
            try {
                const { isDirectory } = await this.fileSystemProvider.stat(uri);
                if (!isDirectory) await this.fileSystemProvider.readFile(uri);
                return false;
            } catch {
                return true;
            }
        };
        const lost = await Promise.all(closed.map(isLost));
        return closed.filter((_uri, index) => lost[index]);
    }

    /** Lets every plan be judged anew, after a setting changed. */
    async recheckAll(cancel?: Cancellation.CancellationToken): Promise<void> {
        for (const document of this.#documents.all) this.resetToState(document, DocumentState.IndexedReferences);
        await this.update([], [], cancel);
    }

    protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
        return importTargets(document).some((target) => changed.has(target.toString()));
    }

    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        cancel: Cancellation.CancellationToken,
    ): Promise<void> {
        await super.buildDocuments(documents, options, cancel);
        // Linking reads imported files from outside the workspace; they are plans like all others.
        const built = new Set(documents);
        const read = this.#documents.all
            .filter((document) => document.state < DocumentState.Linked && !built.has(document))
            .toArray();
        const affected = this.#affected(documents);
        for (const document of affected) this.resetToState(document, DocumentState.IndexedReferences);
        const more = [...new Set([...read, ...affected])];
        if (more.length > 0) await this.buildDocuments(more, options, cancel);
    }

    /** Stops where a text has changed under way: the next update takes it from there. */
    protected override async runCancelable(
        documents: LangiumDocument[],
        state: DocumentState,
        cancel: Cancellation.CancellationToken,
        callback: (document: LangiumDocument) => unknown,
    ): Promise<void> {
        await super.runCancelable(documents, state, cancel, async (document) => {
            this.#checkFresh();
            await callback(document);
            this.#checkFresh();
        });
        this.#checkFresh();
    }

    /** Whoever follows documents is told of each, also while a newer change waits: a checked file is not checked again just to be told of. */
    protected override async notifyDocumentPhase(
        document: LangiumDocument,
        state: DocumentState,
        cancel: Cancellation.CancellationToken,
    ): Promise<void> {
        for (const listener of this.documentPhaseListeners.get(state).slice()) await listener(document, cancel);
    }

    /** Who waits for a phase is told even when no document had to go through it, and who comes while others are told need not wait. */
    protected override async notifyBuildPhase(
        documents: LangiumDocument[],
        state: DocumentState,
        cancel: Cancellation.CancellationToken,
    ): Promise<void> {
        this.#checkFresh();
        this.currentState = state;
        for (const listener of this.buildPhaseListeners.get(state).slice()) {
            await interruptAndCheck(cancel);
            await listener(documents, cancel);
        }
    }

    #checkFresh(): void {
        if (this.#stale.size === 0) return;
        this.currentState = DocumentState.Changed;
        throw OperationCancelled;
    }

    /** The files of which the built ones now make something else than before: those they import, and those whose meetings collide with theirs. */
    #affected(built: readonly LangiumDocument[]): readonly LangiumDocument[] {
        const found = new Set<LangiumDocument>();
        for (const document of built) {
            if (document.state < DocumentState.Linked) continue;
            const now = importedUse(this.#documents, document);
            const before = this.#used.get(document);
            this.#used.set(document, now);
            for (const [imported, names] of now) if (before?.get(imported) !== names) found.add(imported);
            for (const imported of before?.keys() ?? []) if (!now.has(imported)) found.add(imported);
        }
        const collided = this.#schedules.affected();
        if (collided.size > 0)
            for (const document of this.#documents.all) if (collided.has(document.uri.toString())) found.add(document);
        for (const document of built) found.delete(document);
        return [...found].filter((document) => document.state >= DocumentState.Validated);
    }
}
