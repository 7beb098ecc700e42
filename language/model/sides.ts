import type { RoleFunction, Side } from '../generated/ast.ts';
import type { Organisation, Role } from './parties.ts';
import type { Deal } from './plan.ts';

/** The organisations on a side of a deal. `both`, or no side said, is buyer and supplier. */
export function organisationsOn(deal: Deal, side: Side | undefined): readonly Organisation[] {
    switch (side) {
        case 'buyer':
            return deal.buyers;
        case 'supplier':
            return deal.suppliers;
        case 'partner':
            return deal.partners;
        default:
            return [...deal.buyers, ...deal.suppliers];
    }
}

/** The sides of a deal an organisation is on; several where the plan says so. */
export function sidesOf(deal: Deal, organisation: Organisation): readonly Exclude<Side, 'both'>[] {
    return (['buyer', 'supplier', 'partner'] as const).filter((side) => organisationsOn(deal, side).includes(organisation));
}

/** The roles that hold a function on a side. */
export function rolesWith(deal: Deal, roleFunction: RoleFunction, side: Side | undefined): readonly Role[] {
    return organisationsOn(deal, side).flatMap(({ roles }) => roles.filter(({ functions }) => functions.includes(roleFunction)));
}
