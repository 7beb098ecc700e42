import type { AstNode } from 'langium';
import type { Outside } from './visible-names.ts';
import { walk } from './walk.ts';

/** What a declaration's references lead to, in text order; undefined for one that leads nowhere. */
export type Links = readonly (AstNode | undefined)[];

const linked = new WeakMap<AstNode, { readonly outside: Outside; readonly links: Links }>();

/** What a declaration's names could mean when they were linked; undefined before that. As long as it is the same, so is what they mean. */
export function linkedUnder(declaration: AstNode): Outside | undefined {
    return linked.get(declaration)?.outside;
}

/**
 * What a declaration's names mean; undefined before they were linked. The same object as before as long as they mean the same, even if other
 * names have come or gone: then what was worked out of the declaration and of what it names stays true.
 */
export function linksOf(declaration: AstNode): Links | undefined {
    return linked.get(declaration)?.links;
}

/** Remembers that a declaration has just been linked. */
export function rememberLinked(declaration: AstNode, outside: Outside): void {
    const before = linked.get(declaration)?.links;
    const now = walk(declaration).references.map(({ reference }) => ('ref' in reference ? reference.ref : undefined));
    const isSame = before?.length === now.length && now.every((node, index) => node === before[index]);
    linked.set(declaration, { outside, links: isSame ? before : now });
}
