import type { Meeting } from '../../model/meeting.ts';
import type { Organisation, Participant } from '../../model/parties.ts';
import type { Deal, Dialogue, Forum, Plan } from '../../model/plan.ts';

/** A plan as data for programs: what refers to a declaration holds its name, what is not said is left out. */
export function planJson({ organisations, forums, channels, deals }: Plan) {
    return {
        organisations: organisations.map(organisationJson),
        forums: forums.map(forumJson),
        channels: channels.map(({ source: _, ...channel }) => channel),
        deals: deals.map(dealJson),
    };
}

function organisationJson({ source: _, roles, persons, ...organisation }: Organisation) {
    return {
        ...organisation,
        roles: roles.map(({ source: _from, holders, ...role }) => ({
            ...role,
            holders: holders.map(({ person, alternate, ...term }) => ({
                person: person.name,
                ...term,
                alternate: alternate?.name,
            })),
        })),
        persons: persons.map(({ source: _from, ...person }) => person),
    };
}

function forumJson({ source: _, ...forum }: Forum) {
    return forum;
}

function dealJson({ source: _, buyers, suppliers, partners, phases, governance, held, ...deal }: Deal) {
    const names = (list: readonly Organisation[]) => list.map(({ name }) => name);
    return {
        ...deal,
        buyers: names(buyers),
        suppliers: names(suppliers),
        partners: names(partners),
        phases: phases.map(({ source: _from, milestones, dialogues, ...phase }) => ({
            ...phase,
            milestones: milestones.map(({ kind, date }) => ({ kind, date })),
            dialogues: dialogues.map(dialogueJson),
        })),
        governance: governance && {
            required: governance.required,
            requiredBy: governance.requiredBy,
            requirements: governance.requirements,
            levels: governance.levels.map(({ source: _from, meetings, ...level }) => ({
                ...level,
                meetings: meetings.map(meetingJson),
            })),
            escalations: governance.escalations.map(({ source: _from, by, ...step }) => ({
                ...step,
                by: by.map(participantJson),
            })),
        },
        held: held.map(({ source: _from, present, actions, ...one }) => ({
            ...one,
            present: present.map(participantJson),
            actions: actions.map(({ by, ...action }) => ({ ...action, by: by && participantJson(by) })),
        })),
    };
}

function dialogueJson({ source: _, arenas, participants, ...dialogue }: Dialogue) {
    return {
        ...dialogue,
        arenas: arenas.map(({ kind, named, detail }) => ({ kind, named: named?.name, detail })),
        participants: participants.map(participantJson),
    };
}

function meetingJson({ source: _, places, chairs, participants, guests, agenda, reports, minutes, ...meeting }: Meeting) {
    return {
        ...meeting,
        places: places.map(({ organisation, ...place }) => ({ ...place, organisation: organisation?.name })),
        chairs: chairs.map(participantJson),
        participants: participants.map(participantJson),
        guests: guests.map(({ participant, every }) => ({ participant: participantJson(participant), every })),
        agenda: agenda.map(({ by, ...item }) => ({ ...item, by: by && participantJson(by) })),
        reports: reports.map(({ by, ...report }) => ({ ...report, by: by && participantJson(by) })),
        minutes: minutes && { ...minutes, by: minutes.by && participantJson(minutes.by) },
    };
}

function participantJson(participant: Participant) {
    switch (participant.kind) {
        case 'function':
            return { function: participant.function, side: participant.side };
        case 'role':
            return { organisation: participant.organisation.name, role: participant.role.name };
        case 'person':
            return { organisation: participant.organisation.name, person: participant.person.name };
    }
}
