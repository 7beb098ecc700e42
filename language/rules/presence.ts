import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { isReadWhole } from './is-read-whole.ts';
import { type PartySide, sidesMeant, sidesOf } from './parties-on.ts';
import type { RuleContext } from './rule-context.ts';

/** Who takes part in something, as far as can be told. */
export interface Presence {
    /** Whether someone with a function takes part for a side. Who can't be told, and has a finding of its own, may be the one. */
    has(roleFunction: ast.RoleFunction, side: PartySide): boolean;
    /** The sides for which someone takes part; undefined where someone's can't be told. */
    readonly sides: ReadonlySet<PartySide> | undefined;
}

/** One place at the table; what can't be told of it is undefined. */
interface Seat {
    readonly sides: readonly PartySide[] | undefined;
    readonly functions: readonly ast.RoleFunction[] | undefined;
}

/** What is known of participants of a deal. A function takes part whether or not a role holds it: another rule tells where none does. */
export function presenceOf(participants: readonly ast.Participant[], deal: ast.Deal, context: RuleContext): Presence {
    const seats = participants.map((participant) => seatOf(participant, deal, context));
    return {
        has: (roleFunction, side) =>
            seats.some(({ sides, functions }) => (sides?.includes(side) ?? true) && (functions?.includes(roleFunction) ?? true)),
        sides: seats.every(({ sides }) => sides) ? new Set(seats.flatMap(({ sides = [] }) => sides)) : undefined,
    };
}

function seatOf(participant: ast.Participant, deal: ast.Deal, context: RuleContext): Seat {
    if (participant.function) return { sides: sidesMeant(participant.side), functions: [participant.function] };
    const organisation = participant.organisation?.ref;
    const member = participant.member?.ref;
    const sides = organisation ? sidesOf(deal, organisation) : [];
    // One from an organisation that is no party may be the wrong one for any that is.
    if (!organisation || sides.length === 0) return { sides: undefined, functions: undefined };
    const isKnown = member && isReadWhole(organisation, context);
    return { sides, functions: isKnown ? rolesOf(member, organisation).flatMap(({ functions }) => functions) : undefined };
}

/** A role, or those that a person holds. */
function rolesOf(member: ast.Member, organisation: ast.Organisation): readonly ast.Role[] {
    if (member.$type === 'Role') return [member];
    return every(organisation.members, 'Role').filter(({ holders }) => holders.some(({ person }) => person?.ref === member));
}
