import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isParticipant } from '../generated/ast.ts';
import { walk } from '../references/walk.ts';
import { every } from '../syntax/members.ts';
import { dealAround } from './deal-around.ts';
import { partiesOn, sidesMeant } from './parties-on.ts';

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
            for (const { ref } of sidesMeant(participant.side).flatMap((side) => partiesOn(deal, side))) {
                for (const role of every(ref?.members ?? [], 'Role')) {
                    if (role.functions.some((one) => one === participant.function)) meant.add(role);
                }
            }
        }
    }
    return meant;
}
