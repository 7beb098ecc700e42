import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isParticipant } from '../generated/ast.ts';
import { type Links, linksOf } from '../references/linked-under.ts';
import { walk } from '../references/walk.ts';
import { every } from '../syntax/members.ts';

const known = new WeakMap<Links, readonly AstNode[]>();

/**
 * The roles that participants by function could mean (`with operations, contract-manager of buyer`): those of a party on that side that hold
 * the function.
 */
export function rolesMeant(plans: readonly ast.Plan[]): ReadonlySet<AstNode> {
    const deals = plans.flatMap(({ declarations }) => every(declarations, 'Deal'));
    return new Set(deals.flatMap(meantIn));
}

/** Worked out once for a deal, until what it names is another. */
function meantIn(deal: ast.Deal): readonly AstNode[] {
    const links = linksOf(deal);
    const found = links && known.get(links);
    if (found) return found;
    const meant = (walk(deal).nodes.get('Participant') ?? []).filter(isParticipant).flatMap((participant) => {
        const organisations = participant.function ? organisationsOn(deal, participant.side) : [];
        const roles = organisations.flatMap(({ members }) => every(members, 'Role'));
        return roles.filter(({ functions }) => functions.some((one) => one === participant.function));
    });
    if (links) known.set(links, meant);
    return meant;
}

function organisationsOn({ members }: ast.Deal, side: ast.Side | undefined): readonly ast.Organisation[] {
    const parties = {
        buyer: every(members, 'BuyerProperty'),
        supplier: every(members, 'SupplierProperty'),
        partner: every(members, 'PartnerProperty'),
    };
    const meant = side === undefined || side === 'both' ? [...parties.buyer, ...parties.supplier] : parties[side];
    return meant.flatMap(({ organisations }) => organisations.flatMap(({ ref }) => ref ?? []));
}
