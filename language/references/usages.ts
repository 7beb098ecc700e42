import { type AstNode, DocumentState, type LangiumDocument, type ReferenceInfo } from 'langium';
import { walk } from './walk.ts';

const cache = new WeakMap<LangiumDocument['references'], ReadonlyMap<AstNode, readonly ReferenceInfo[]>>();

/** Every declaration a file's references lead to, with those references in text order. The file must be linked. */
export function usages(document: LangiumDocument): ReadonlyMap<AstNode, readonly ReferenceInfo[]> {
    // Relinking gives a document a new list of references: the list is the key, so a stale answer can't be given.
    let found = cache.get(document.references);
    if (!found) {
        const targets = new Map<AstNode, ReferenceInfo[]>();
        for (const reference of walk(document.parseResult.value).references) {
            const target = 'ref' in reference.reference ? reference.reference.ref : undefined;
            if (!target) continue;
            const known = targets.get(target);
            if (known) known.push(reference);
            else targets.set(target, [reference]);
        }
        found = targets;
        // Linking fills the list of a file that was never linked before: what was found until then is not all.
        if (document.state >= DocumentState.Linked) cache.set(document.references, found);
    }
    return found;
}
