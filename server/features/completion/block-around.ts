import type { AstNode } from 'langium';
import type { Token } from '../../../language/index.ts';

/** Lists whose items can be blocks. */
const lists = ['declarations', 'members', 'items'] as const;

/**
 * The innermost block that is open after some tokens; the plan itself where none is. The braces tell which are open, since a block that is
 * being typed has no end yet.
 */
export function blockAround(root: AstNode, before: readonly Token[]): AstNode {
    const open: number[] = [];
    for (const { tokenType, startOffset } of before) {
        if (tokenType.name === '{') open.push(startOffset);
        else if (tokenType.name === '}') open.pop();
    }
    let block = root;
    for (const brace of open) {
        const children = block as Partial<Record<(typeof lists)[number], readonly AstNode[]>>;
        const inner = lists
            .flatMap((list) => children[list]?.findLast(({ $cstNode: node }) => node && node.offset < brace) ?? [])
            .at(-1);
        if (!inner) break;
        block = inner;
    }
    return block;
}
