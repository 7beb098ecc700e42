import type { AstNode } from 'langium';
import type { Source } from './values.ts';

/** Where a node is written. A node that was made without text stands at its file's start. */
export function sourceOf(node: AstNode): Source {
    const start = node.$cstNode?.range.start;
    let root = node;
    while (root.$container) root = root.$container;
    return { uri: root.$document?.uri.toString() ?? '', line: start?.line ?? 0, character: start?.character ?? 0 };
}

/** Whether something of the plan was built from a node. */
export function isAt({ source }: { readonly source: Source }, node: AstNode): boolean {
    const { uri, line, character } = sourceOf(node);
    return source.line === line && source.character === character && source.uri === uri;
}
