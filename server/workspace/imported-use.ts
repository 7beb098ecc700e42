import type { AstNode, LangiumDocument, LangiumDocuments } from 'langium';
import { type ast, importedDocuments, ownerOf, usages, walk } from '../../language/index.ts';

/**
 * What a linked file makes of each file it imports, as a text to compare: the declarations it names, and the functions by which it means roles
 * without naming them. Where it differs from before, the imported file must be judged anew.
 */
export function importedUse(documents: LangiumDocuments, document: LangiumDocument): ReadonlyMap<LangiumDocument, string> {
    const imports = importedDocuments(documents, document);
    if (imports.length === 0) return new Map();
    const named = new Map<LangiumDocument, number[]>(imports.map((imported) => [imported, []]));
    for (const declaration of usages(document).keys()) {
        const home = rootOf(declaration).$document;
        if (home) named.get(home)?.push(declaration.$cstNode?.offset ?? 0);
    }
    const everywhere = [meantByFunction(document), document.parseResult.lexerErrors.length > 0];
    return new Map([...named].map(([imported, offsets]) => [imported, [...offsets.sort((a, b) => a - b), ...everywhere].join()]));
}

/** The participants by function of every deal, beside its parties. */
function meantByFunction(document: LangiumDocument): string {
    const { nodes } = walk(document.parseResult.value);
    const deals = nodes.get('Deal') ?? [];
    const functions = (nodes.get('Participant') ?? []).map((node) => {
        const { function: held, side } = node as ast.Participant;
        const deal = ownerOf<ast.Deal>(node, 'Deal');
        return held && deal ? `${held} ${side ?? ''} ${deals.indexOf(deal)}` : '';
    });
    const parties = ['BuyerProperty', 'SupplierProperty', 'PartnerProperty'].flatMap((type) =>
        (nodes.get(type) ?? []).map((node) => `${type} ${node.$cstNode?.text ?? ''}`),
    );
    return [...new Set([...functions, ...parties])].join('|');
}

function rootOf(node: AstNode): AstNode {
    let root = node;
    while (root.$container) root = root.$container;
    return root;
}
