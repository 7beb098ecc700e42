import type * as ast from '../generated/ast.ts';
import { partiesOn, partySides } from './parties-on.ts';
import { placeOf } from './place.ts';
import type { RuleContext } from './rule-context.ts';

/** Whether the parties of a deal are known: both sides are named, each party is declared, and no fault of the text stands where one could be named. */
export function partiesKnown(deal: ast.Deal, context: RuleContext): boolean {
    if (partiesOn(deal, 'buyer').length === 0 || partiesOn(deal, 'supplier').length === 0) return false;
    if (partySides.flatMap((side) => partiesOn(deal, side)).some(({ ref }) => !ref)) return false;
    if (!context.isBroken(deal)) return true;
    // A fault inside a phase, in the governance or in what was held hides no party.
    const blocks = deal.members.filter(({ $type }) => ['Phase', 'Governance', 'Held'].includes($type));
    return context.syntaxProblems.every(
        (problem) => !isInside(problem, deal) || blocks.some((block) => isInside(problem, block)),
    );
}

function isInside({ offset, end }: { readonly offset: number; readonly end: number }, node: ast.Deal | ast.DealMember): boolean {
    const place = placeOf(node);
    return offset >= place.offset && end <= place.end;
}
