import type * as ast from '../generated/ast.ts';

/**
 * The one person who holds a role, all the time and without a stand-in: only then does the person's name say what the role's says. Undefined
 * where several hold it, some day nobody does, or someone else may come instead.
 */
export function soleHolder({ holders }: ast.Role): ast.Person | undefined {
    const [holder, ...others] = holders;
    if (!holder || others.length > 0 || holder.from || holder.until || holder.alternate) return undefined;
    return holder.person.ref?.name ? holder.person.ref : undefined;
}
