import { type AstNode, type CstNode, isCompositeCstNode, type LeafCstNode } from 'langium';
import type { Source } from './values.ts';

/** Where a node is written. A node that was made without text stands at its file's start. */
export function sourceOf(node: AstNode): Source {
    const start = node.$cstNode && firstLeaf(node.$cstNode)?.range.start;
    const root = node.$cstNode ? node.$cstNode.root.astNode : rootOf(node);
    return { uri: root.$document?.uri.toString() ?? '', line: start?.line ?? 0, character: start?.character ?? 0 };
}

function rootOf(node: AstNode): AstNode {
    let root = node;
    while (root.$container) root = root.$container;
    return root;
}

/** Whether something of the plan was built from a node. */
export function isAt({ source }: { readonly source: Source }, node: AstNode): boolean {
    const { uri, line, character } = sourceOf(node);
    return source.line === line && source.character === character && source.uri === uri;
}

/** Straight down to where a node begins: its whole range would have to look for its end, too. */
function firstLeaf(node: CstNode): LeafCstNode | undefined {
    let first: CstNode | undefined = node;
    while (first && isCompositeCstNode(first)) first = first.content.find((part) => !part.hidden);
    return first as LeafCstNode | undefined;
}
