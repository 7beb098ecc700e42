import type { Organisation, Participant, Role } from '../model/parties.ts';
import type { Deal } from '../model/plan.ts';
import { organisationsOn } from '../model/sides.ts';
import type { Attendee } from '../schedule/schedule.ts';

/** All who may be meant by some participants, `Organisation.Role` and `Organisation.Person`: whoever holds a role, at whatever time. */
export function peopleKeys(participants: readonly Participant[], deal: Deal): readonly string[] {
    return [...new Set(participants.flatMap((participant) => keysFor(participant, deal)))];
}

/** Those who are called to a time, `Organisation.Person` and `Organisation.Role`. */
export function attendeeKeys(attendees: readonly Attendee[]): readonly string[] {
    return [
        ...new Set(
            attendees.flatMap(({ organisation, person, role }) =>
                [person, role].flatMap((member) => (member ? [`${organisation.name}.${member.name}`] : [])),
            ),
        ),
    ];
}

function keysFor(participant: Participant, deal: Deal): readonly string[] {
    switch (participant.kind) {
        case 'person':
            return [`${participant.organisation.name}.${participant.person.name}`];
        case 'role':
            return keysOf(participant.organisation, participant.role);
        case 'function':
            return organisationsOn(deal, participant.side).flatMap((organisation) =>
                organisation.roles
                    .filter(({ functions }) => functions.includes(participant.function))
                    .flatMap((role) => keysOf(organisation, role)),
            );
    }
}

function keysOf({ name }: Organisation, role: Role): readonly string[] {
    return [role, ...role.holders.map(({ person }) => person)].map((one) => `${name}.${one.name}`);
}
