import type * as ast from '../generated/ast.ts';
import { attending } from './attending.ts';
import { levelMeetings, sameKind } from './level-meetings.ts';
import { presenceOf } from './presence.ts';
import type { RuleContext } from './rule-context.ts';
import { isFirstOfKind } from './written-meetings.ts';

/** The functions with which nobody takes part, for each side of a deal. */
export interface LackingFunctions {
    readonly buyer: readonly ast.RoleFunction[];
    readonly supplier: readonly ast.RoleFunction[];
}

/**
 * Which of the functions that a kind of level needs from both sides lack in its meetings, all looked at together; undefined where none does, or
 * where there is nothing to look at.
 */
export function lackingFunctions(
    level: ast.Level,
    needed: readonly ast.RoleFunction[],
    context: RuleContext,
): LackingFunctions | undefined {
    const deal = level.$container.$container;
    const meetings = levelMeetings(level, context.dealOf(deal));
    if (meetings.length === 0 || !isFirstOfKind(level) || sameKind(level).some(context.isBroken)) return undefined;
    const presence = presenceOf(
        meetings.flatMap(({ node }) => attending(node)),
        deal,
        context,
    );
    const lackingOn = (side: keyof LackingFunctions) =>
        needed.filter((one) => !standIns(one, side).some((other) => presence.has(other, side)));
    const lacking = { buyer: lackingOn('buyer'), supplier: lackingOn('supplier') };
    return lacking.buyer.length + lacking.supplier.length > 0 ? lacking : undefined;
}

/** A function, and those that are as good on a side: an account manager is a supplier's contract manager by another name. */
export function standIns(roleFunction: ast.RoleFunction, side: keyof LackingFunctions): readonly ast.RoleFunction[] {
    return roleFunction === 'contract-manager' && side === 'supplier' ? [roleFunction, 'account-manager'] : [roleFunction];
}
