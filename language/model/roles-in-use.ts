import type { Organisation, Participant, Role } from './parties.ts';
import type { Deal } from './plan.ts';
import { organisationsOn } from './sides.ts';

/** A role that a deal counts on, and whose it is. */
export interface RoleInUse {
    readonly role: Role;
    readonly organisation: Organisation;
}

const cache = new WeakMap<Deal, readonly RoleInUse[]>();

/**
 * The roles that a deal counts on while its contract runs, each once: named, or meant by a function, in its meetings, in its escalations and in the
 * dialogues after the procurement. Made once for a deal.
 */
export function rolesInUse(deal: Deal): readonly RoleInUse[] {
    let found = cache.get(deal);
    if (!found) {
        const used = new Map<Role, RoleInUse>();
        for (const participant of participantsOf(deal))
            for (const one of rolesOf(participant, deal)) if (!used.has(one.role)) used.set(one.role, one);
        found = [...used.values()];
        cache.set(deal, found);
    }
    return found;
}

function participantsOf({ governance, phases }: Deal): readonly Participant[] {
    const meetings = governance?.levels.flatMap((level) => level.meetings) ?? [];
    const after = phases.filter(({ kind }) => kind === 'after').flatMap(({ dialogues }) => dialogues);
    return [
        ...meetings.flatMap(({ chairs, participants, guests, agenda, reports, minutes }) => [
            ...chairs,
            ...participants,
            ...guests.map(({ participant }) => participant),
            ...[...agenda, ...reports, ...(minutes ? [minutes] : [])].flatMap(({ by }) => by ?? []),
        ]),
        ...(governance?.escalations.flatMap(({ by }) => by) ?? []),
        ...after.flatMap(({ participants }) => participants),
    ];
}

/** The roles that a participant means: the one named, or those on its side that hold the function; a person is none. */
export function rolesOf(participant: Participant, deal: Deal): readonly RoleInUse[] {
    switch (participant.kind) {
        case 'person':
            return [];
        case 'role':
            return [participant];
        case 'function':
            return organisationsOn(deal, participant.side).flatMap((organisation) =>
                organisation.roles
                    .filter(({ functions }) => functions.includes(participant.function))
                    .map((role) => ({ role, organisation })),
            );
    }
}
