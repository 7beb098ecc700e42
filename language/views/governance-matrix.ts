import type { Meeting } from '../model/meeting.ts';
import type { Participant } from '../model/parties.ts';
import type { Deal, Governance, Level } from '../model/plan.ts';
import type { Source } from '../model/values.ts';
import { capitalised } from './capitalised.ts';
import { describeCadence, describeException, describeStarting, type TitleOf } from './describe-cadence.ts';
import { describeDuration } from './describe-duration.ts';
import { describeParticipant, type ParticipantText } from './describe-participant.ts';
import { describePlaces } from './describe-places.ts';
import { enumerated } from './enumerated.ts';
import { peopleKeys } from './people-keys.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** The governance model as a table: level × meeting, the highest level on top. */
export interface GovernanceMatrix {
    /** Who demands the model, as a sentence; undefined where nobody does. */
    readonly required: string | undefined;
    readonly requirements: readonly { readonly name: string; readonly text: string; readonly met: string | undefined }[];
    readonly levels: readonly LevelRow[];
    readonly source: Source;
}

export interface LevelRow {
    readonly kind: Level['kind'];
    /** "Operational level". */
    readonly label: string;
    readonly title: string | undefined;
    readonly handles: readonly string[];
    readonly decides: readonly string[];
    readonly meetings: readonly MeetingRow[];
    readonly source: Source;
}

export interface MeetingRow {
    readonly title: string;
    readonly purpose: string | undefined;
    /** "Digitally, Teams or Region Västmark, Room 3". */
    readonly place: string | undefined;
    readonly chairs: readonly ParticipantText[];
    /** How several chairs take turns: "every year". */
    readonly alternating: string | undefined;
    readonly fulfils: readonly string[];
    /** Internal edition only. */
    readonly internal: readonly string[];
    readonly cadence: string | undefined;
    readonly starting: string | undefined;
    readonly exceptions: readonly { readonly date: string; readonly change: string; readonly reason: string | undefined }[];
    /** Notice, reports, minutes and their approval, each with its time limit. */
    readonly routines: readonly { readonly text: string; readonly by: ParticipantText | undefined }[];
    readonly participants: readonly ParticipantText[];
    readonly guests: readonly { readonly participant: ParticipantText; readonly every: string | undefined }[];
    readonly agenda: readonly AgendaRow[];
    /** All who may be called, `Organisation.Role` and `Organisation.Person`. */
    readonly people: readonly string[];
    readonly source: Source;
}

export interface AgendaRow {
    readonly text: string;
    readonly category: string | undefined;
    readonly minutes: number | undefined;
    readonly by: ParticipantText | undefined;
}

const order = ['strategic', 'tactical', 'operational'];

export function governanceMatrix(deal: Deal, language: string): GovernanceMatrix | undefined {
    const { governance } = deal;
    if (!governance) return undefined;
    const titles = new Map(governance.levels.flatMap(({ meetings }) => meetings.map((one) => [one.name, titleOf(one)])));
    const titleOfMeeting: TitleOf = (name) => titles.get(name) ?? name;
    const levels = [...governance.levels].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    return {
        required: describeRequired(governance, language),
        requirements: governance.requirements.map(({ name, text }) => ({
            name,
            text,
            met: describeMet(name, governance, language),
        })),
        levels: levels.map((level) => levelRow(level, deal, titleOfMeeting, language)),
        source: governance.source,
    };
}

function describeRequired({ required, requiredBy }: Governance, language: string): string | undefined {
    if (requiredBy) return say(texts.governance.requiredBy, language, { source: requiredBy });
    return required ? say(texts.governance.required, language) : undefined;
}

/** By which meetings and steps of the ladder a requirement is met; undefined when by none. */
function describeMet(requirement: string, { levels, escalations }: Governance, language: string): string | undefined {
    const meetings = levels.flatMap((level) => level.meetings).filter(({ fulfils }) => fulfils.includes(requirement));
    const steps = escalations.some(({ fulfils }) => fulfils.includes(requirement));
    const ladder = steps ? [say(texts.escalation.heading, language)] : [];
    return enumerated([...meetings.map(titleOf), ...ladder], phrasesOf(language).and) || undefined;
}

function levelRow(level: Level, deal: Deal, titleOfMeeting: TitleOf, language: string): LevelRow {
    return {
        kind: level.kind,
        label: capitalised(phrasesOf(language).levels[level.kind]),
        title: level.title,
        handles: level.handles,
        decides: level.decides,
        meetings: level.meetings.map((meeting) => meetingRow(meeting, deal, titleOfMeeting, language)),
        source: level.source,
    };
}

function meetingRow(meeting: Meeting, deal: Deal, titleOfMeeting: TitleOf, language: string): MeetingRow {
    const phrases = phrasesOf(language);
    const describe = (participant: Participant) => describeParticipant(participant, language);
    return {
        title: titleOf(meeting),
        purpose: meeting.purpose && capitalised(phrases.purposes[meeting.purpose]),
        place: capitalised(describePlaces(meeting.places, language)) || undefined,
        chairs: meeting.chairs.map(describe),
        alternating: meeting.chairs.length > 1 ? describeAlternation(meeting, language) : undefined,
        fulfils: meeting.fulfils,
        internal: meeting.internal,
        cadence: capitalised(describeCadence(meeting.cadence, titleOfMeeting, language)) || undefined,
        starting:
            meeting.starting && say(texts.governance.starting, language, { start: describeStarting(meeting.starting, language) }),
        exceptions: meeting.exceptions.map((exception) => ({
            date: exception.date,
            change: describeException(exception, language),
            reason: exception.reason,
        })),
        routines: describeRoutines(meeting, language),
        participants: meeting.participants.map(describe),
        guests: meeting.guests.map(({ participant, every }) => ({
            participant: describe(participant),
            every: every === undefined ? undefined : phrases.everyNthTime(every),
        })),
        agenda: meeting.agenda.map(({ text, category, minutes, by }) => ({
            text,
            category: category && capitalised(phrases.categories[category]),
            minutes,
            by: by && describe(by),
        })),
        people: peopleKeys(
            [...meeting.chairs, ...meeting.participants, ...meeting.guests.map(({ participant }) => participant)],
            deal,
        ),
        source: meeting.source,
    };
}

function describeAlternation({ alternating }: Meeting, language: string): string {
    return alternating ? phrasesOf(language).every(alternating, undefined) : say(texts.governance.eachTime, language);
}

function describeRoutines({ notice, reports, minutes }: Meeting, language: string): MeetingRow['routines'] {
    const length = (duration: Parameters<typeof describeDuration>[0]) => ({ duration: describeDuration(duration, language) });
    const routines: { text: string; by: ParticipantText | undefined }[] = [];
    const add = (text: string, by?: Participant) => routines.push({ text, by: by && describeParticipant(by, language) });
    if (notice) add(say(texts.governance.notice, language, length(notice)));
    for (const { text, before, by } of reports)
        add(before ? say(texts.governance.report, language, { report: text, ...length(before) }) : text, by);
    if (minutes) {
        const { within, approved, by } = minutes;
        add(
            within ? say(texts.governance.minutes, language, length(within)) : say(texts.governance.minutesUntimed, language),
            by,
        );
        if (approved) add(say(texts.governance.approved, language, length(approved)));
    }
    return routines;
}
