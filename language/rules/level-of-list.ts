import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isLevel, isWithProperty } from '../generated/ast.ts';

/** The level that a finding about participants stands on, or in one of whose meetings it stands on the list of participants. */
export function levelOfList(node: AstNode | undefined): ast.Level | undefined {
    if (isLevel(node)) return node;
    return isWithProperty(node) && node.$container.$type === 'Meeting' ? node.$container.$container : undefined;
}
