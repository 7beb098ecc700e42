import { type AstNode, isAstNode, isReference } from 'langium';

/** A tree without its text: what two plans that mean the same have in common. */
export type PlainTree = string | number | boolean | undefined | readonly PlainTree[] | { readonly [property: string]: PlainTree };

/**
 * A syntax tree as plain data: no positions, no parents, only a node's type and its own properties; a reference is the name that is written.
 * Properties that hold nothing are left out.
 */
export function plainTree(node: AstNode): PlainTree {
    const own = Object.entries(node).filter(([key, value]) => !key.startsWith('$') && value !== undefined && value !== false);
    return { type: node.$type, ...Object.fromEntries(own.map(([key, value]) => [key, plainValue(value)])) };
}

function plainValue(value: unknown): PlainTree {
    if (Array.isArray(value)) return value.map(plainValue);
    if (isReference(value)) return value.$refText;
    if (isAstNode(value)) return plainTree(value);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    throw new Error(`A syntax tree holds a value of an unknown kind: ${String(value)}`);
}
