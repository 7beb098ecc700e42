import type { Meeting } from '../model/meeting.ts';
import type { Organisation, Participant } from '../model/parties.ts';
import type { Deal } from '../model/plan.ts';

const organisationPrints = new WeakMap<Organisation, string>();

/**
 * All that a deal's dates, and the people called to them, follow from, and its name, as a text: two deals with the same one are laid out alike,
 * whatever else they say and wherever they stand.
 */
export function fingerprintOf({ name, buyers, suppliers, partners, contract, phases, governance }: Deal): string {
    const named = new Set<Organisation>();
    const nameOf = (organisation: Organisation) => {
        named.add(organisation);
        return organisation.name;
    };
    const participant = (one: Participant) => {
        switch (one.kind) {
            case 'function':
                return [one.function, one.side];
            case 'role':
                return [nameOf(one.organisation), one.role.name];
            case 'person':
                return [nameOf(one.organisation), one.person.name];
        }
    };
    const meeting = (one: Meeting) => [
        ...[one.name, one.title, one.cadence, one.starting, one.exceptions, one.alternating],
        one.agenda.map(({ minutes }) => minutes),
        one.chairs.map(participant),
        one.participants.map(participant),
        one.guests.map((guest) => [participant(guest.participant), guest.every]),
    ];
    const parties = [buyers, suppliers, partners].map((side) => side.map(nameOf));
    const signed = phases.flatMap(({ milestones }) => milestones.filter(({ kind }) => kind === 'signed'));
    const levels = governance?.levels.map(({ kind, meetings }) => [kind, meetings.map(meeting)]);
    const deal = JSON.stringify([name, parties, contract, signed.map(({ date }) => date), levels]);
    return [deal, ...[...named].map(printOrganisation)].join('\n');
}

function printOrganisation(organisation: Organisation): string {
    let found = organisationPrints.get(organisation);
    if (found === undefined) {
        const { name, title, country, timezone, closures, roles, persons, source } = organisation;
        const held = roles.map((role) => [
            role.name,
            role.functions,
            role.holders.map(({ person, from, until, alternate }) => [person.name, from, until, alternate?.name]),
        ]);
        const people = persons.map((person) => [person.name, person.fullName, person.email]);
        found = JSON.stringify([source.uri, name, title, country, timezone, closures, held, people]);
        organisationPrints.set(organisation, found);
    }
    return found;
}
