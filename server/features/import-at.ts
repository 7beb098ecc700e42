import { GrammarUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import type { ast } from '../../language/index.ts';

/** An import and where its path is written, quotes included. */
export interface WrittenImport {
    readonly node: ast.Import;
    readonly range: Range;
    readonly offset: number;
    readonly end: number;
}

/** A file's imports, those that name a path. */
export function importsOf(document: LangiumDocument): readonly WrittenImport[] {
    return ((document.parseResult.value as ast.Plan).imports ?? []).flatMap((node) => {
        const path = GrammarUtils.findNodeForProperty(node.$cstNode, 'path');
        return path && node.path ? [{ node, range: path.range, offset: path.offset, end: path.end }] : [];
    });
}

/** The import whose path stands at an offset. */
export function importAt(document: LangiumDocument, offset: number): WrittenImport | undefined {
    return importsOf(document).find((entry) => entry.offset <= offset && offset <= entry.end);
}
