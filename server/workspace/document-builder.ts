import {
    type BuildOptions,
    type Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type URI,
} from 'langium';
import { importedDocuments, importTargets, usages } from '../../language/index.ts';

/**
 * Builds plans. What depends on what follows from imports alone: a file is linked anew when one it imports changes, and judged
 * anew when one that imports it begins or ceases to use something of it.
 */
export class DialogDocumentBuilder extends DefaultDocumentBuilder {
    readonly #documents: LangiumSharedCoreServices['workspace']['LangiumDocuments'];
    /** Per file, what it used of each file it imports when it was last built. */
    readonly #used = new WeakMap<LangiumDocument, ReadonlyMap<LangiumDocument, string>>();

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.#documents = services.workspace.LangiumDocuments;
        this.updateBuildOptions = { validation: true };
    }

    /** Says at once that a document's text has changed, so that no request is answered from the old tree with the new text. */
    markChanged(uri: URI): void {
        const document = this.#documents.getDocument(uri);
        if (!document) return;
        this.currentState = DocumentState.Changed;
        this.resetToState(document, DocumentState.Changed);
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
            .filter((document) => document.state < DocumentState.Validated && !built.has(document))
            .toArray();
        const affected = this.#affected(documents);
        for (const document of affected) this.resetToState(document, DocumentState.IndexedReferences);
        const more = [...new Set([...read, ...affected])];
        if (more.length > 0) await this.buildDocuments(more, options, cancel);
    }

    /** The imported files of which the built ones now use more or less than before. */
    #affected(built: readonly LangiumDocument[]): readonly LangiumDocument[] {
        const found = new Set<LangiumDocument>();
        for (const document of built) {
            if (document.state < DocumentState.Linked) continue;
            const now = this.#usedOf(document);
            const before = this.#used.get(document);
            this.#used.set(document, now);
            for (const [imported, names] of now) if (before?.get(imported) !== names) found.add(imported);
            for (const imported of before?.keys() ?? []) if (!now.has(imported)) found.add(imported);
        }
        for (const document of built) found.delete(document);
        return [...found].filter((document) => document.state >= DocumentState.Validated);
    }

    #usedOf(document: LangiumDocument): ReadonlyMap<LangiumDocument, string> {
        const imports = importedDocuments(this.#documents, document);
        if (imports.length === 0) return new Map();
        const names = new Map<LangiumDocument, string[]>(imports.map((imported) => [imported, []]));
        for (const declaration of usages(document).keys()) {
            let root = declaration;
            while (root.$container) root = root.$container;
            if (root.$document) names.get(root.$document)?.push(String(declaration.$cstNode?.offset));
        }
        return new Map([...names].map(([imported, offsets]) => [imported, offsets.sort().join()]));
    }
}
