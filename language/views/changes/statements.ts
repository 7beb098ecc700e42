import type { Organisation } from '../../model/parties.ts';
import type { Deal, Plan } from '../../model/plan.ts';
import { countPerContractYear } from '../../schedule/per-contract-year.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { channelViews, forumViews } from '../arena-views.ts';
import { capitalised } from '../capitalised.ts';
import { dealFacts } from '../deal-facts.ts';
import { describeDuration } from '../describe-duration.ts';
import { type ParticipantText, participantInBrief, participantInProse } from '../describe-participant.ts';
import { governanceMatrix, type MeetingRow } from '../governance-matrix.ts';
import { heldMeetings } from '../held-meetings.ts';
import { organisationViews } from '../organisation-views.ts';
import { phases } from '../phases.ts';
import { phrasesOf } from '../phrases-of.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { changeTexts } from './change-texts.ts';

/** A thing of a plan and all that is said of it, in the reader's words: what two plans are compared by. */
export interface Told {
    /** The same in both plans for what is the same thing. */
    readonly id: string;
    readonly title: string;
    /** By what is said: "How often" → "Every month". */
    readonly said: ReadonlyMap<string, string>;
}

/** All that a plan says, a thing at a time. The plan must be in the edition of the reader: what is not in it can't be told. */
export function statementsOf({ deals, organisations, forums, channels }: Plan, language: string): readonly Told[] {
    const parties = [
        ...new Set([
            ...organisations,
            ...deals.flatMap(({ buyers, suppliers, partners }) => [...buyers, ...suppliers, ...partners]),
        ]),
    ];
    return [
        ...deals.flatMap((deal) => ofDeal(deal, language)),
        ...parties.flatMap((party) => ofOrganisation(party, language)),
        ...forumViews(forums, language).map((view, index) =>
            told(`forum:${forums[index]?.name}`, say(changeTexts.forum, language, view), Object.entries(view)),
        ),
        ...channelViews(channels, language).map((view, index) =>
            told(`channel:${channels[index]?.name}`, say(changeTexts.channel, language, view), Object.entries(view)),
        ),
    ];
}

type Said = readonly (readonly [what: string, text: unknown])[];

/** Of values that are no texts or lists of texts (places in the file) nothing is said. */
function told(id: string, title: string, said: Said): Told {
    const map = new Map<string, string>();
    for (const [what, value] of said) {
        const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('; ') : value;
        if (typeof text === 'string' && text !== '') map.set(what, map.has(what) ? `${map.get(what)}; ${text}` : text);
    }
    return { id, title, said: map };
}

function ofOrganisation(organisation: Organisation, language: string): readonly Told[] {
    const [view] = organisationViews([organisation], language);
    if (!view) return [];
    const own = texts.organisations;
    const of = { organisation: view.title };
    return [
        told(`organisation:${organisation.name}`, say(changeTexts.organisation, language, view), [
            [say(changeTexts.title, language), view.title],
            [say(own.country, language), view.country],
            [say(own.timezone, language), view.timezone],
            [say(own.closed, language), view.closures],
        ]),
        ...view.roles.map((role, index) =>
            told(
                `role:${organisation.name}.${organisation.roles[index]?.name}`,
                say(changeTexts.role, language, { ...role, ...of }),
                [
                    [say(changeTexts.title, language), role.title],
                    [say(own.functions, language), role.functions],
                    [
                        say(changeTexts.holders, language),
                        role.holders.map(({ person, terms }) => [person.name, ...terms].join(', ')),
                    ],
                ],
            ),
        ),
        ...organisation.persons.map((person) =>
            told(
                `person:${organisation.name}.${person.name}`,
                say(changeTexts.person, language, { title: person.fullName ?? person.name, ...of }),
                [
                    [say(changeTexts.name, language), person.fullName ?? person.name],
                    [say('E-mail', language), person.email],
                ],
            ),
        ),
    ];
}

function ofDeal(deal: Deal, language: string): readonly Told[] {
    const { facts, purpose, internal, title } = dealFacts(deal, language);
    const id = deal.name;
    return [
        told(`deal:${id}`, say(changeTexts.deal, language, { title }), [
            [say(changeTexts.title, language), title],
            [say(texts.governance.purpose, language), purpose],
            ...facts.map(({ label, values, notes }) => [label, [...values, ...notes]] as const),
            ...internal.map((text) => [say(texts.common.internal, language), text] as const),
        ]),
        ...ofGovernance(deal, language),
        ...ofPhases(deal, language),
        ...ofHeld(deal, language),
    ];
}

function ofGovernance(deal: Deal, language: string): readonly Told[] {
    const matrix = governanceMatrix(deal, language);
    if (!matrix) return [];
    const own = texts.governance;
    const levels = [...(deal.governance?.levels ?? [])];
    const { levels: names } = phrasesOf(language);
    return [
        ...(matrix.required
            ? [told(`governance:${deal.name}`, say(own.heading, language), [[say(own.heading, language), matrix.required]])]
            : []),
        ...matrix.levels.map(({ kind, label, title, handles, decides }) =>
            told(`level:${deal.name}.${kind}`, label, [
                [say(changeTexts.title, language), title ?? label],
                [say(own.handles, language), handles],
                [say(own.decides, language), decides],
            ]),
        ),
        ...matrix.levels.flatMap(({ kind, label, meetings }) =>
            meetings.map((meeting) => {
                const model = levels
                    .find((level) => level.kind === kind)
                    ?.meetings.find(({ source }) => source === meeting.source);
                return told(`meeting:${deal.name}.${model?.name}`, say(changeTexts.meeting, language, meeting), [
                    [say(own.level, language), label],
                    ...ofMeeting(meeting, language),
                    [say(changeTexts.perYear, language), timesPerYear(deal, model?.name)],
                ]);
            }),
        ),
        ...matrix.requirements.map(({ name, text, met }) =>
            told(`requirement:${deal.name}.${name}`, say(changeTexts.requirement, language, { title: name }), [
                [say(own.requirements, language), text],
                [say('Met by', language), met],
            ]),
        ),
        ...(deal.governance?.escalations ?? []).map(({ from, to, within, by, about, fulfils }) =>
            told(
                `escalation:${deal.name}.${from}.${to}`,
                say(changeTexts.escalation, language, { from: names[from], to: names[to] }),
                [
                    [say('Within', language), within && describeDuration(within, language)],
                    [say('By', language), by.map((one) => participantInProse(one, language))],
                    [say('About', language), about],
                    [say(own.requirements, language), fulfils],
                ],
            ),
        ),
    ];
}

function ofMeeting(meeting: MeetingRow, language: string): Said {
    const own = texts.governance;
    const named = (participants: readonly ParticipantText[]) => participants.map(participantInBrief);
    return [
        [say(changeTexts.title, language), meeting.title],
        [say(own.purpose, language), meeting.purpose],
        [say(own.cadence, language), [meeting.cadence, meeting.starting]],
        [
            say(own.cadence, language),
            meeting.exceptions.map(({ date, change, reason }) => [date, change, reason].filter(Boolean).join(' ')),
        ],
        [say(own.place, language), meeting.place],
        [say(own.chair, language), [...named(meeting.chairs), meeting.alternating]],
        [say(own.participants, language), named(meeting.participants)],
        [
            say(own.invited, language),
            meeting.guests.map(({ participant, every }) => [participantInBrief(participant), every].filter(Boolean).join(', ')),
        ],
        [
            say(own.agenda, language),
            meeting.agenda.map(({ text, category, minutes, by }) =>
                [
                    text,
                    category,
                    minutes === undefined ? undefined : say(own.length, language, { minutes }),
                    by && participantInBrief(by),
                ]
                    .filter(Boolean)
                    .join(', '),
            ),
        ],
        [
            say('Before and after', language),
            meeting.routines.map(({ text, by }) => (by ? `${text}, ${participantInBrief(by)}` : text)),
        ],
        [say(own.requirements, language), meeting.fulfils],
        [say(texts.common.internal, language), meeting.internal],
    ];
}

/** What follows from the cadence: how often it is held in a contract year. */
function timesPerYear(deal: Deal, name: string | undefined): string | undefined {
    const { bounds, meetings } = scheduleOf(deal);
    const scheduled = meetings.find(({ meeting }) => meeting.name === name);
    const count = scheduled && bounds && countPerContractYear(scheduled.occurrences, bounds);
    if (!count || count.most === 0) return undefined;
    return count.least === count.most ? `${count.most}` : `${count.least}–${count.most}`;
}

function ofPhases(deal: Deal, language: string): readonly Told[] {
    const own = texts.phases;
    return phases(deal, language).flatMap(({ kind, title, period, milestones, dialogues }) => [
        told(`phase:${deal.name}.${kind}`, say(changeTexts.phase, language, { title }), [
            [say(changeTexts.title, language), title],
            [say('When', language), period],
        ]),
        ...milestones.map(({ name, date }) =>
            told(`milestone:${deal.name}.${name}`, say(changeTexts.milestone, language, { title: name }), [
                [say('Date', language), date],
            ]),
        ),
        ...dialogues.map((dialogue) =>
            told(`dialogue:${deal.name}.${dialogue.title}`, say(changeTexts.dialogue, language, dialogue), [
                [say('When', language), dialogue.when],
                [say(own.arena, language), dialogue.arenas],
                [say('With', language), dialogue.participants.map(participantInBrief)],
                [say(own.about, language), dialogue.about],
                [say(own.influence, language), dialogue.influence],
                [say(texts.common.internal, language), dialogue.internal ? say(texts.common.internal, language) : undefined],
            ]),
        ),
    ]);
}

function ofHeld(deal: Deal, language: string): readonly Told[] {
    return heldMeetings(deal, language).map(({ title, date, planned, present, decided, actions }) =>
        told(`held:${deal.name}.${title}.${date}`, say(changeTexts.held, language, { title, date }), [
            [say(texts.held.present, language), present.map((one) => capitalised(participantInBrief(one)))],
            [say(changeTexts.decided, language), decided],
            [
                say(changeTexts.action, language),
                actions.map(({ text, by, due, done }) =>
                    [text, by && participantInBrief(by), due, done].filter(Boolean).join(', '),
                ),
            ],
            [say(texts.scheduleList.planned, language), planned],
        ]),
    );
}
