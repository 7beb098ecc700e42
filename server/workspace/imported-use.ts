import type { AstNode, LangiumDocument, LangiumDocuments } from 'langium';
import { type ast, buildPlan, importedDocuments, ownerOf, rolesInUse, usages, walk } from '../../language/index.ts';

/**
 * What a linked file makes of each file it imports, as a text to compare: the declarations it names, the functions by which it means roles
 * without naming them, and the roles that its deals count on for how long. Where it differs from before, the imported file must be judged anew.
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
    return new Map(
        [...named].map(([imported, offsets]) => [
            imported,
            [...offsets.sort((a, b) => a - b), ...everywhere, countedOn(document, imported)].join(),
        ]),
    );
}

/** The roles of an imported file that each deal counts on, with the time for which it does. */
function countedOn(document: LangiumDocument, imported: LangiumDocument): string {
    const uri = imported.uri.toString();
    return buildPlan(document)
        .plan.deals.map((deal) => {
            const roles = rolesInUse(deal).filter(({ role }) => role.source.uri === uri);
            const places = roles.map(({ role: { source } }) => `${source.line}:${source.character}`);
            return places.length > 0 ? [deal.name, deal.contract?.start, deal.contract?.end, ...places.sort()].join(' ') : '';
        })
        .join('|');
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
