import type { Participant, Person, Role } from './parties.ts';
import type { Deal, Level } from './plan.ts';
import { regularMeetings } from './regular-meetings.ts';
import { rolesWith, sidesOf } from './sides.ts';

/** Who takes part, so that the same one can be known again: a role, a person, or a function on a side (`contract-manager of buyer`). */
export type Attendee = Role | Person | string;

/** Everyone who takes part in a regular meeting of a level, by role, by person, and by function. Guests come and go, and don't count. */
export function regularAttendees(level: Level, deal: Deal): ReadonlySet<Attendee> {
    return new Set(
        regularMeetings(level, deal)
            .flatMap(({ participants, chairs }) => [...participants, ...chairs])
            .flatMap((participant) => attendeesOf(participant, deal)),
    );
}

/** A function is whoever holds it, a role is its functions, and a person the roles that the person holds. */
function attendeesOf(participant: Participant, deal: Deal): readonly Attendee[] {
    switch (participant.kind) {
        case 'function': {
            const sides =
                participant.side === undefined || participant.side === 'both'
                    ? (['buyer', 'supplier'] as const)
                    : [participant.side];
            return sides.flatMap((side) => [
                `${participant.function} of ${side}`,
                ...rolesWith(deal, participant.function, side),
            ]);
        }
        case 'role':
            return [participant.role, ...functionsOf(participant.role, deal)];
        case 'person': {
            const held = participant.organisation.roles.filter(({ holders }) =>
                holders.some(({ person }) => person === participant.person),
            );
            return [participant.person, ...held, ...held.flatMap((role) => functionsOf(role, deal))];
        }
    }
}

function functionsOf(role: Role, deal: Deal): readonly string[] {
    const sides = [...deal.buyers, ...deal.suppliers, ...deal.partners]
        .filter(({ roles }) => roles.includes(role))
        .flatMap((organisation) => sidesOf(deal, organisation));
    return role.functions.flatMap((one) => sides.map((side) => `${one} of ${side}`));
}
