import type { AstNode, ReferenceInfo } from 'langium';
import { isPlan } from '../generated/ast.ts';

/** What one traversal of a plan's tree finds; every later step reads it instead of walking again. */
export interface Walk {
    /** Nodes by their type, in text order. */
    readonly nodes: ReadonlyMap<string, readonly AstNode[]>;
    /** Every cross-reference with its owner, in text order. */
    readonly references: readonly ReferenceInfo[];
}

const walks = new WeakMap<AstNode, Walk>();

/**
 * The walk of a tree, made once per tree. One pass instead of one per phase: on large plans most of a build was spent walking. A file's is
 * put together of those of its declarations, so that only those are walked that were read anew.
 */
export function walk(root: AstNode): Walk {
    let found = walks.get(root);
    if (!found) {
        found = isPlan(root) ? joined(root, [...root.imports, ...root.declarations]) : traverse(root);
        walks.set(root, found);
    }
    return found;
}

function joined(root: AstNode, parts: readonly AstNode[]): Walk {
    const nodes = new Map<string, AstNode[]>([[root.$type, [root]]]);
    const references: ReferenceInfo[] = [];
    for (const part of parts) {
        const own = walk(part);
        for (const [type, found] of own.nodes) {
            const known = nodes.get(type);
            if (known) for (const node of found) known.push(node);
            else nodes.set(type, [...found]);
        }
        for (const reference of own.references) references.push(reference);
    }
    return { nodes, references };
}

function traverse(root: AstNode): Walk {
    const nodes = new Map<string, AstNode[]>();
    const references: ReferenceInfo[] = [];
    const visit = (node: AstNode): void => {
        const siblings = nodes.get(node.$type);
        if (siblings) siblings.push(node);
        else nodes.set(node.$type, [node]);
        for (const key in node) {
            if (key.charCodeAt(0) === 36) continue; // `$container` and its like point upwards or aside
            const value = (node as unknown as Record<string, unknown>)[key];
            if (Array.isArray(value)) for (let i = 0; i < value.length; i++) take(node, key, value[i], i);
            else take(node, key, value);
        }
    };
    const take = (owner: AstNode, property: string, value: unknown, index?: number): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('$refText' in value) references.push({ reference: value, container: owner, property, index } as ReferenceInfo);
        else if ('$type' in value) visit(value as AstNode);
    };
    visit(root);
    return { nodes, references };
}
