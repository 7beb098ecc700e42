import {
    type AstNodeDescription,
    type Cancellation,
    DefaultLinker,
    interruptAndCheck,
    type LangiumCoreServices,
    type LangiumDocument,
    type LangiumDocuments,
    type LinkingError,
    type ReferenceInfo,
} from 'langium';
import type { Plan } from '../generated/ast.ts';
import { loadImports } from './imports.ts';
import { linkedUnder, rememberLinked } from './linked-under.ts';
import { createVisibleNames, type VisibleNames } from './visible-names.ts';
import { walk } from './walk.ts';

/** How Langium's references are before they are linked. */
const unlinked = { _ref: undefined, _nodeDescription: undefined };

/** References linked between two looks at whether the work was cancelled. */
const batch = 400;

/** Links a plan from its one walk, straight to the nodes: no index and no paths, whose upkeep grew with the file on every key. */
export class DialogLinker extends DefaultLinker {
    readonly visibleNames: VisibleNames;
    readonly #documents: () => LangiumDocuments;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.#documents = () => services.shared.workspace.LangiumDocuments;
        this.visibleNames = createVisibleNames(this.#documents);
    }

    /** What is linked stays so: `link` looks at each declaration for which that may be wrong. */
    override unlink(document: LangiumDocument): void {
        document.references = [];
    }

    /** Links what is new, and everything if one of the names that can be used has come, gone or become another's. */
    override async link(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
        await loadImports(this.#documents(), document);
        const outside = this.visibleNames.outside(document);
        let count = 0;
        for (const declaration of (document.parseResult.value as Plan).declarations) {
            const { references } = walk(declaration);
            if (linkedUnder(declaration) === outside) {
                for (const { reference } of references) document.references.push(reference);
                continue;
            }
            for (const reference of references) {
                if (++count % batch === 0 && cancelToken) await interruptAndCheck(cancelToken);
                Object.assign(reference.reference, unlinked);
                this.doLink(reference, document);
            }
            rememberLinked(declaration, outside);
        }
    }

    override getCandidate(reference: ReferenceInfo): AstNodeDescription | LinkingError {
        const name = reference.reference.$refText;
        const node = this.visibleNames.find(reference, name);
        if (!node) return this.createLinkingError(reference);
        const { documentUri } = rootOf(node);
        return { node, name, type: node.$type, documentUri, path: '' };
    }
}

function rootOf(node: { $container?: unknown; $document?: LangiumDocument }): { documentUri: AstNodeDescription['documentUri'] } {
    let root = node;
    while (root.$container) root = root.$container as typeof node;
    if (!root.$document) throw new Error('A declaration outside any document cannot be linked.');
    return { documentUri: root.$document.uri };
}
