import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isDeal, isParticipant } from '../generated/ast.ts';
import { walk } from '../references/walk.ts';
import { every } from '../syntax/members.ts';

/**
 * The roles that participants by function could mean (`with operations, contract-manager of buyer`): those of a party on that side that hold
 * the function.
 */
export function rolesMeant(plans: readonly ast.Plan[]): ReadonlySet<AstNode> {
    const meant = new Set<AstNode>();
    for (const plan of plans) {
        for (const participant of (walk(plan).nodes.get('Participant') ?? []).filter(isParticipant)) {
            const deal = participant.function && dealAround(participant);
            if (!deal) continue;
            for (const organisation of organisationsOn(deal, participant.side)) {
                for (const role of every(organisation.members, 'Role')) {
                    if (role.functions.some((one) => one === participant.function)) meant.add(role);
                }
            }
        }
    }
    return meant;
}

function dealAround(node: AstNode): ast.Deal | undefined {
    let owner: AstNode | undefined = node;
    while (owner && !isDeal(owner)) owner = owner.$container;
    return owner;
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
