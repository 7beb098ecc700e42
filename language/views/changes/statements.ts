import type { Deal, Plan } from '../../model/plan.ts';
import { countPerContractYear } from '../../schedule/per-contract-year.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { capitalised } from '../capitalised.ts';
import { dealFacts } from '../deal-facts.ts';
import { describeDuration } from '../describe-duration.ts';
import { type ParticipantText, participantInBrief, participantInProse } from '../describe-participant.ts';
import { governanceMatrix, type MeetingRow } from '../governance-matrix.ts';
import { heldMeetings } from '../held-meetings.ts';
import { type DialogueView, phases } from '../phases.ts';
import { phrasesOf } from '../phrases-of.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { changeTexts } from './change-texts.ts';
import { ofChannel, ofForum, ofOrganisation } from './party-statements.ts';
import { type Said, type Told, told } from './told.ts';

/** All that a plan says, a thing at a time. The plan must be in the edition of the reader: what is not in it can't be told. */
export function statementsOf({ deals, organisations, forums, channels }: Plan, language: string): readonly Told[] {
    const parties = [
        ...new Set([
            ...organisations,
            ...deals.flatMap(({ buyers, suppliers, partners }) => [...buyers, ...suppliers, ...partners]),
        ]),
    ];
    return [
        ...deals.map((deal) => ofDeal(deal, language)),
        ...parties.flatMap((party) => ofOrganisation(party, language)),
        ...forums.map((forum) => ofForum(forum, language)),
        ...channels.map((channel) => ofChannel(channel, language)),
    ];
}

function ofDeal(deal: Deal, language: string): Told {
    const { facts, purpose, internal, title } = dealFacts(deal, language);
    const { facts: own } = texts;
    // One supplier or two: it is the same that is said.
    const single = new Map<string, string>([
        [say(own.buyers, language), say(own.buyer, language)],
        [say(own.suppliers, language), say(own.supplier, language)],
        [say(own.partners, language), say(own.partner, language)],
    ]);
    return told(
        'deal',
        deal.name,
        say(changeTexts.deal, language, { title }),
        [
            [say(changeTexts.title, language), title],
            [say(texts.governance.purpose, language), purpose],
            ...facts.map(({ label, values, notes }) => [single.get(label) ?? label, [...values, ...notes]] as const),
            ...internal.map((text) => [say(texts.common.internal, language), text] as const),
        ],
        [...ofGovernance(deal, ofHeld(deal, language), language), ...ofPhases(deal, language)],
    );
}

function ofGovernance(deal: Deal, held: ReadonlyMap<string, readonly Told[]>, language: string): readonly Told[] {
    const matrix = governanceMatrix(deal, language);
    if (!matrix) return [];
    const own = texts.governance;
    const levels = [...(deal.governance?.levels ?? [])];
    const { levels: names } = phrasesOf(language);
    return [
        ...(matrix.required
            ? [told('governance', '', say(own.heading, language), [[say(own.heading, language), matrix.required]])]
            : []),
        ...matrix.levels.map(({ kind, label, title, handles, decides }) =>
            told('level', kind, label, [
                [say(changeTexts.title, language), title ?? label],
                [say(own.handles, language), handles],
                [say(own.decides, language), decides],
            ]),
        ),
        ...matrix.levels.flatMap(({ kind, label, meetings }) =>
            meetings.map((meeting) => {
                const name = levels
                    .find((level) => level.kind === kind)
                    ?.meetings.find(({ source }) => source === meeting.source)?.name;
                const said: Said = [
                    [say(own.level, language), label],
                    ...ofMeeting(meeting, language),
                    [say(changeTexts.perYear, language), timesPerYear(deal, name)],
                ];
                return told('meeting', name, say(changeTexts.meeting, language, meeting), said, held.get(name ?? ''));
            }),
        ),
        ...matrix.requirements.map(({ name, text, met }) =>
            told('requirement', name, say(changeTexts.requirement, language, { title: name }), [
                [say(own.requirements, language), text],
                [say(changeTexts.metBy, language), met],
            ]),
        ),
        ...(deal.governance?.escalations ?? []).map(({ from, to, within, by, about, fulfils }) =>
            told('escalation', `${from}.${to}`, say(changeTexts.escalation, language, { from: names[from], to: names[to] }), [
                [say('Within', language), within && describeDuration(within, language)],
                [say('By', language), ...inAnyOrder(by.map((one) => participantInProse(one, language)))],
                [say('About', language), about],
                [say(own.requirements, language), ...inAnyOrder(fulfils)],
            ]),
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
        [
            say(own.chair, language),
            [
                ...named(meeting.chairs),
                meeting.alternating && say(own.chairsAlternate, language, { interval: meeting.alternating }),
            ],
        ],
        [say(own.participants, language), ...inAnyOrder(named(meeting.participants))],
        [
            say(own.invited, language),
            ...inAnyOrder(
                meeting.guests.map(({ participant, every }) =>
                    [participantInBrief(participant), every].filter(Boolean).join(', '),
                ),
            ),
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
        [say(own.requirements, language), ...inAnyOrder(meeting.fulfils)],
        [say(texts.common.internal, language), meeting.internal],
    ];
}

/** A list, and its items to be compared. */
function inAnyOrder(list: readonly string[]): [text: readonly string[], inAnyOrder: readonly string[]] {
    return [list, list];
}

/** What follows from the cadence: how often it is held in a contract year. */
function timesPerYear(deal: Deal, name: string | undefined): string | undefined {
    const { bounds, meetings } = scheduleOf(deal);
    const scheduled = meetings.find(({ meeting }) => meeting.name === name);
    const count = scheduled && bounds && countPerContractYear(scheduled.occurrences, bounds);
    if (!count || count.most === 0) return undefined;
    return count.least === count.most ? `${count.most}` : `${count.least}–${count.most}`;
}

/** A dialogue stands beside its phase, not in it: it may go to another one. */
function ofPhases(deal: Deal, language: string): readonly Told[] {
    const own = texts.phases;
    const written = deal.phases.flatMap((phase) => phase.dialogues);
    const nameOf = ({ title, source }: DialogueView) => written.find((one) => one.source === source)?.name ?? title;
    return phases(deal, language).flatMap(({ kind, title, period, milestones, dialogues }) => [
        told('phase', kind, say(changeTexts.phase, language, { title }), [
            [say(changeTexts.title, language), title],
            [say('When', language), period],
        ]),
        ...milestones.map(({ name, date }) =>
            told('milestone', name, say(changeTexts.milestone, language, { title: name }), [[say('Date', language), date]]),
        ),
        ...dialogues.map((dialogue) =>
            told('dialogue', nameOf(dialogue), say(changeTexts.dialogue, language, dialogue), [
                [say(changeTexts.title, language), dialogue.title],
                [say(own.unknown, language), kind && capitalised(phrasesOf(language).phases[kind])],
                [say('When', language), dialogue.when],
                [say(own.arena, language), dialogue.arenas],
                [say('With', language), ...inAnyOrder(dialogue.participants.map(participantInBrief))],
                [say(own.about, language), dialogue.about],
                [say(own.influence, language), dialogue.influence],
                [say(texts.common.internal, language), dialogue.internal ? say(texts.common.internal, language) : undefined],
            ]),
        ),
    ]);
}

/** What was held, by the name of its meeting. */
function ofHeld(deal: Deal, language: string): ReadonlyMap<string, readonly Told[]> {
    const byMeeting = new Map<string, Told[]>();
    for (const { title, date, planned, present, decided, actions, source } of heldMeetings(deal, language)) {
        const one = told('held', date, say(changeTexts.held, language, { title, date }), [
            [
                say(texts.held.present, language),
                ...inAnyOrder(present.map((participant) => capitalised(participantInBrief(participant)))),
            ],
            [say(changeTexts.decided, language), decided],
            [
                say(changeTexts.action, language),
                actions.map(({ text, by, due, done }) =>
                    [text, by && participantInBrief(by), due, done].filter(Boolean).join(', '),
                ),
            ],
            [say(texts.scheduleList.planned, language), planned],
        ]);
        const meeting = deal.held.find((held) => held.source === source)?.meeting ?? '';
        byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), one]);
    }
    return byMeeting;
}
