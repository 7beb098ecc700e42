import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isDeal } from '../generated/ast.ts';

/** The deal that something is written in. */
export function dealAround(node: AstNode): ast.Deal | undefined {
    let owner: AstNode | undefined = node;
    while (owner && !isDeal(owner)) owner = owner.$container;
    return owner;
}
