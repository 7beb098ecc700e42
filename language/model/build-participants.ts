import type * as ast from '../generated/ast.ts';
import type { OrganisationBuilder } from './build-organisation.ts';
import type { Participant } from './parties.ts';

/** Those of the participants that can be understood; an unresolved name is left out. */
export function buildParticipants(
    participants: readonly (ast.Participant | undefined)[],
    organisations: OrganisationBuilder,
): readonly Participant[] {
    return participants.flatMap((participant): Participant[] => {
        if (!participant) return [];
        if (participant.function) return [{ kind: 'function', function: participant.function, side: participant.side }];
        const organisation = organisations.resolve(participant.organisation?.ref);
        const member = participant.member?.ref;
        if (!organisation || !member) return [];
        if (member.$type === 'Role') {
            const role = organisation.roles.find((candidate) => candidate.name === member.name);
            return role ? [{ kind: 'role', organisation, role }] : [];
        }
        const person = organisation.persons.find((candidate) => candidate.name === member.name);
        return person ? [{ kind: 'person', organisation, person }] : [];
    });
}
