import { type AstNode, isAstNode, isReference } from 'langium';
import { readTime } from '../syntax/literals.ts';

/** Whether two trees say the same: the same nodes with the same values and names, wherever they stand and however their times are written. */
export function meansTheSame(a: AstNode, b: AstNode): boolean {
    if (a.$type !== b.$type) return false;
    const [one, other] = [own(a), own(b)];
    return one.size === other.size && [...one].every(([key, value]) => isSame(value, other.get(key)));
}

function own(node: AstNode): ReadonlyMap<string, unknown> {
    return new Map(Object.entries(node).filter(([key, value]) => !key.startsWith('$') && value !== undefined));
}

function isSame(a: unknown, b: unknown): boolean {
    if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]));
    if (isReference(a)) return isReference(b) && a.$refText === b.$refText;
    if (isAstNode(a)) return isAstNode(b) && meansTheSame(a, b);
    if (typeof a === 'string' && typeof b === 'string')
        return a === b || (readTime(a) !== undefined && readTime(a) === readTime(b));
    return a === b;
}
