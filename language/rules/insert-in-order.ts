import type { AstNode } from 'langium';
import { insertAfter, insertAtEnd, insertBefore, type Snippet } from './insert-into-block.ts';
import type { TextChange } from './rule.ts';

/**
 * Inserts members into a block, each after those that come before it in an order of types; members of other types come last. Nothing where the
 * block has no end.
 */
export function insertInOrder(
    text: string,
    block: AstNode & { readonly members: readonly AstNode[] },
    order: readonly string[],
    snippets: ReadonlyMap<string, Snippet>,
): readonly TextChange[] {
    const places = new Map<AstNode | undefined, Snippet[]>();
    for (const type of order) {
        const snippet = snippets.get(type);
        if (snippet === undefined) continue;
        const lower = order.slice(0, order.indexOf(type));
        const anchor = block.members.findLast((member) => lower.includes(member.$type));
        places.set(anchor, [...(places.get(anchor) ?? []), snippet]);
    }
    const [first] = block.members;
    return [...places].flatMap(([anchor, lines]) => {
        if (anchor) return insertAfter(text, block, anchor, lines) ?? [];
        return first ? insertBefore(text, block, first, lines) : (insertAtEnd(text, block, lines) ?? []);
    });
}
