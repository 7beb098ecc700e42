import { GrammarUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import type { ast } from '../../language/index.ts';

/** The import whose path stands at an offset. */
export function importAt(
    document: LangiumDocument,
    offset: number,
): { readonly node: ast.Import; readonly range: Range } | undefined {
    for (const node of (document.parseResult.value as ast.Plan).imports ?? []) {
        const path = GrammarUtils.findNodeForProperty(node.$cstNode, 'path');
        if (path && node.path && path.offset <= offset && offset <= path.end) return { node, range: path.range };
    }
    return undefined;
}
