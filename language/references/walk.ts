import type { AstNode, ReferenceInfo } from 'langium';

/** What one traversal of a plan's tree finds; every later step reads it instead of walking again. */
export interface Walk {
    /** Nodes by their type, in text order. */
    readonly nodes: ReadonlyMap<string, readonly AstNode[]>;
    /** Every cross-reference with its owner, in text order. */
    readonly references: readonly ReferenceInfo[];
}

const walks = new WeakMap<AstNode, Walk>();

/**
 * The walk of a tree, made once per tree. One pass instead of one per phase: on large plans most of a build was spent walking.
 */
export function walk(root: AstNode): Walk {
    let found = walks.get(root);
    if (!found) {
        found = traverse(root);
        walks.set(root, found);
    }
    return found;
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
