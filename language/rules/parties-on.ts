import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';

/** Those who make a deal: a side of it, or a partner of both. */
export type PartySide = Exclude<ast.Side, 'both'>;

export const partySides: readonly PartySide[] = ['buyer', 'supplier', 'partner'];

/** The sides that a participant by function is looked for on; buyer and supplier where none is said. */
export function sidesMeant(side: ast.Side | undefined): readonly PartySide[] {
    return side === undefined || side === 'both' ? ['buyer', 'supplier'] : [side];
}

/** The organisations on a side of a deal as they are written; those that nobody declares have no `ref`. */
export function partiesOn({ members }: ast.Deal, side: PartySide): ast.BuyerProperty['organisations'] {
    const properties = {
        buyer: every(members, 'BuyerProperty'),
        supplier: every(members, 'SupplierProperty'),
        partner: every(members, 'PartnerProperty'),
    };
    return properties[side].flatMap(({ organisations }) => organisations);
}

/** The sides of a deal that an organisation is on; none where it is no party. */
export function sidesOf(deal: ast.Deal, organisation: ast.Organisation): readonly PartySide[] {
    return partySides.filter((side) => partiesOn(deal, side).some(({ ref }) => ref === organisation));
}
