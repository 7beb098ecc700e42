import type { LevelKind } from '../generated/ast.ts';
import type { Person } from '../model/parties.ts';
import type { ClockTime, IsoDate } from '../model/values.ts';
import { attendeesOf } from '../schedule/attendees.ts';
import type { Attendee, DealSchedule, MeetingSchedule, Occurrence, OccurrenceStatus } from '../schedule/schedule.ts';
import { capitalised } from './capitalised.ts';
import { describePlaces } from './describe-places.ts';
import { describeReason, whyOf } from './describe-reason.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** A date of a meeting, as a row of a list: names for programs, texts for people. */
export interface ScheduledDate {
    /** The day it takes place; of one that does not, the planned one. */
    readonly date: IsoDate;
    /** Local; undefined for a whole day. */
    readonly start: ClockTime | undefined;
    readonly end: ClockTime | undefined;
    readonly timeZone: string;
    /** By name. */
    readonly deal: string;
    readonly dealTitle: string;
    readonly level: LevelKind;
    /** "operational level". */
    readonly levelText: string;
    /** By name. */
    readonly meeting: string;
    readonly title: string;
    /** "Digitally, Teams"; undefined where none is stated. */
    readonly place: string | undefined;
    /** As a plan names them, `Region.Anna`; a role that nobody holds is itself, `Region.Chef`. */
    readonly participants: readonly string[];
    /** "Anna Ek (Region Västmark)". */
    readonly people: readonly string[];
    readonly status: OccurrenceStatus;
    /** "moved". */
    readonly statusText: string;
    readonly planned: IsoDate;
    /** Why it is not on its planned date: "annandag påsk". */
    readonly reason: string | undefined;
    /** The same with what became of it: "moved from 6 April 2026: annandag påsk". */
    readonly change: string | undefined;
}

/** A date of a meeting in the reader's language. */
export function scheduledDate(
    schedule: DealSchedule,
    meeting: MeetingSchedule,
    occurrence: Occurrence,
    language: string,
): ScheduledDate {
    const { date, time, status, planned, reason } = occurrence;
    const attendees = attendeesOf(schedule, meeting, occurrence);
    return {
        date,
        start: time?.start,
        end: time?.end,
        timeZone: schedule.timeZone,
        deal: schedule.deal.name,
        dealTitle: titleOf(schedule.deal),
        level: meeting.level.kind,
        levelText: phrasesOf(language).levels[meeting.level.kind],
        meeting: meeting.meeting.name,
        title: titleOf(meeting.meeting),
        place: capitalised(describePlaces(meeting.meeting.places, language)) || undefined,
        participants: attendees.map(nameIn),
        people: attendees.map(({ person, role, organisation }) => {
            const who = person ? nameOf(person) : role ? titleOf(role) : '';
            return `${who} (${titleOf(organisation)})`;
        }),
        status,
        statusText: say(statuses[status], language),
        planned,
        reason: reason && whyOf(reason, language),
        change: describeReason(occurrence, language),
    };
}

const { standing, moved, dropped, cancelled } = texts.schedule;
const statuses = { planned: standing, shifted: moved, moved, dropped, cancelled } as const;

function nameIn({ organisation, person, role }: Attendee): string {
    return `${organisation.name}.${(person ?? role)?.name ?? ''}`;
}

function nameOf({ fullName, name }: Person): string {
    return fullName ?? name;
}
