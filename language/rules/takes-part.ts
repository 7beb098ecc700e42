import type * as ast from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { rolesWith } from '../model/sides.ts';
import { every, first } from '../syntax/members.ts';

type Side = 'buyer' | 'supplier';

/**
 * Whether someone of a side takes part in a dialogue. A name that nobody declares, and a function that nobody holds, may be of any: what is
 * wrong with them is told where they stand.
 */
export function takesPart(side: Side, dialogue: ast.Dialogue, deal: Deal): boolean {
    const { participants = [] } = first(dialogue.members, 'WithProperty') ?? {};
    const parties = partiesOn(side, dialogue.$container.$container);
    return participants.some(({ function: its, side: of, organisation }) => {
        if (!its) return !organisation?.ref || parties.includes(organisation.ref);
        if (of === 'buyer' || of === 'supplier' || of === 'partner') return of === side;
        const other = side === 'buyer' ? 'supplier' : 'buyer';
        return rolesWith(deal, its, side).length > 0 || rolesWith(deal, its, other).length === 0;
    });
}

function partiesOn(side: Side, { members }: ast.Deal): readonly ast.Organisation[] {
    const properties = side === 'buyer' ? every(members, 'BuyerProperty') : every(members, 'SupplierProperty');
    return properties.flatMap(({ organisations }) => organisations.flatMap(({ ref }) => ref ?? []));
}
