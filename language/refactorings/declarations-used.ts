import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isDeclaration } from '../generated/ast.ts';
import { walk } from '../references/walk.ts';

/** The declarations that others name, or whose roles, people and meetings they name; what names itself is not among them for that. */
export function declarationsUsed(by: readonly ast.Declaration[]): ReadonlySet<ast.Declaration> {
    const found = new Set<ast.Declaration>();
    for (const one of by) {
        for (const { reference } of walk(one).references) {
            const declaration = 'ref' in reference && reference.ref ? declarationOf(reference.ref) : undefined;
            if (declaration && declaration !== one) found.add(declaration);
        }
    }
    return found;
}

/** The organisation, forum, channel or deal that a node is, or is a part of. */
function declarationOf(node: AstNode): ast.Declaration | undefined {
    let one: AstNode | undefined = node;
    while (one && !isDeclaration(one)) one = one.$container;
    return one;
}
