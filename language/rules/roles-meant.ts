import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isParticipant } from '../generated/ast.ts';
import { type Links, linksOf } from '../references/linked-under.ts';
import { walk } from '../references/walk.ts';
import { every } from '../syntax/members.ts';
import { partiesOn, sidesMeant } from './parties-on.ts';

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
        const parties = participant.function ? sidesMeant(participant.side).flatMap((side) => partiesOn(deal, side)) : [];
        const roles = parties.flatMap(({ ref }) => every(ref?.members ?? [], 'Role'));
        return roles.filter(({ functions }) => functions.some((one) => one === participant.function));
    });
    if (links) known.set(links, meant);
    return meant;
}
