import type { AstNode } from 'langium';
import type { DialogAstType } from '../generated/ast.ts';
import { walk } from '../references/walk.ts';
import type { Place } from '../rules/finding.ts';
import { placeOf } from '../rules/place.ts';
import type { RuleContext } from '../rules/rule-context.ts';

/** The innermost node of a type that holds a place, its edges included. */
export function nodeAt<T extends keyof DialogAstType>(
    type: T,
    place: Place,
    { tree }: Pick<RuleContext, 'tree'>,
): DialogAstType[T] | undefined {
    // Only the declarations around the place are looked into, so that asking costs little in a large file.
    const around = tree.declarations.filter((one) => holds(one, place));
    return around.flatMap((one) => walk(one).nodes.get(type) ?? []).findLast((node) => holds(node, place)) as
        | DialogAstType[T]
        | undefined;
}

/** Whether a node holds a place, its edges included. */
export function holds(node: AstNode, { offset, end }: Place): boolean {
    const own = placeOf(node);
    return node.$cstNode !== undefined && own.offset <= offset && end <= own.end;
}
