import type * as ast from '../generated/ast.ts';
import { isNamedArena } from '../generated/ast.ts';
import { type Links, linksOf } from '../references/linked-under.ts';
import { arenaOf } from './arena-of.ts';
import { buildDeal } from './build-deal.ts';
import type { OrganisationBuilder } from './build-organisation.ts';
import type { Organisation } from './parties.ts';
import type { Channel, Deal, Forum } from './plan.ts';
import { isAt } from './source.ts';

/** A deal as it was built, with all that it was built from beside its own text. */
interface KeptDeal {
    readonly deal: Deal;
    readonly links: Links | undefined;
    readonly organisations: ReadonlyMap<ast.Organisation, Organisation | undefined>;
    /** The forums and channels that it names, in text order. */
    readonly arenas: readonly (Forum | Channel)[];
}

const kept = new WeakMap<ast.Deal, KeptDeal>();

/**
 * The deal of a node: the same object as before as long as neither its text, its place nor anything it names has changed. So what was worked
 * out of it, such as its schedule, stays true as well.
 */
export function dealFrom(node: ast.Deal, organisations: OrganisationBuilder): Deal {
    const known = kept.get(node);
    const links = linksOf(node);
    const isSame = ([named, built]: [ast.Organisation, Organisation | undefined]) => organisations.resolve(named) === built;
    const arenas = (links ?? []).filter(isNamedArena).map(arenaOf);
    if (
        known?.links === links &&
        known &&
        isAt(known.deal, node) &&
        [...known.organisations].every(isSame) &&
        arenas.every((arena, index) => arena === known.arenas[index])
    )
        return known.deal;
    const named = new Map<ast.Organisation, Organisation | undefined>();
    const deal = buildDeal(node, {
        resolve(organisation) {
            const found = organisations.resolve(organisation);
            if (organisation) named.set(organisation, found);
            return found;
        },
    });
    kept.set(node, { deal, links, organisations: named, arenas });
    return deal;
}
