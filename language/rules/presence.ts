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

/** One place at the table. */
interface Seat {
    /** Undefined where they can't be told. */
    readonly sides: readonly PartySide[] | undefined;
    readonly functions: readonly ast.RoleFunction[];
    /** Whether there may be more functions than are known. */
    mayHaveMore(): boolean;
}

/** What is known of participants of a deal. A function takes part whether or not a role holds it: another rule tells where none does. */
export function presenceOf(participants: readonly ast.Participant[], deal: ast.Deal, context: RuleContext): Presence {
    const seats = participants.map((participant) => seatOf(participant, deal, context));
    return {
        has(roleFunction, side) {
            const own = seats.filter(({ sides }) => sides?.includes(side) ?? true);
            return own.some(({ functions }) => functions.includes(roleFunction)) || own.some((seat) => seat.mayHaveMore());
        },
        sides: seats.every(({ sides }) => sides) ? new Set(seats.flatMap(({ sides = [] }) => sides)) : undefined,
    };
}

function seatOf({ function: meant, side, organisation, member }: ast.Participant, deal: ast.Deal, context: RuleContext): Seat {
    if (meant) return { sides: sidesMeant(side), functions: [meant], mayHaveMore: () => false };
    const [owner, who] = [organisation?.ref, member?.ref];
    const sides = owner ? sidesOf(deal, owner) : [];
    // One from an organisation that is no party may be the wrong one for any that is.
    if (!owner || sides.length === 0) return { sides: undefined, functions: [], mayHaveMore: () => true };
    return {
        sides,
        functions: who ? rolesOf(who, owner).flatMap(({ functions }) => functions) : [],
        mayHaveMore: () => !who || !isReadWhole(owner, context),
    };
}

/** A role, or those that a person holds. */
function rolesOf(member: ast.Member, organisation: ast.Organisation): readonly ast.Role[] {
    if (member.$type === 'Role') return [member];
    return every(organisation.members, 'Role').filter(({ holders }) => holders.some(({ person }) => person?.ref === member));
}
