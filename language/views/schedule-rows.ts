import type { LevelKind } from '../generated/ast.ts';
import type { ClockTime, IsoDate } from '../model/values.ts';
import { attendeesOf, callsOf } from '../schedule/attendees.ts';
import type { Attendee, DealSchedule, MeetingSchedule, Occurrence, OccurrenceStatus } from '../schedule/schedule.ts';
import { capitalised } from './capitalised.ts';
import { compare } from './compare.ts';
import { describePlaces } from './describe-places.ts';
import { whyOf } from './describe-reason.ts';
import { titleOf } from './title-of.ts';

/** A planned date of a meeting and what became of it: a row of a list that programs and people read. Its properties are a contract. */
export interface ScheduleRow {
    /** The day it takes place; the planned one where it does not. */
    readonly date: IsoDate;
    /** Local; null for a whole day. */
    readonly start: ClockTime | null;
    readonly end: ClockTime | null;
    /** IANA. */
    readonly timeZone: string;
    /** By name. */
    readonly deal: string;
    readonly level: LevelKind;
    /** By name. */
    readonly meeting: string;
    readonly title: string;
    readonly place: string | null;
    /** `Organisation.Person`, or `Organisation.Role` where nobody holds it on that day. */
    readonly participants: readonly string[];
    readonly status: OccurrenceStatus;
    readonly planned: IsoDate;
    /** Why it is not on its planned date, in the reader's language. */
    readonly reason: string | null;
}

/** A row, and what people call its deal: two files may each have a deal of the same name. No part of the contract. */
export interface TitledRow extends ScheduleRow {
    readonly dealTitle: string;
}

/** A deal's schedule, and the language in which it is told. */
export interface ToldSchedule {
    readonly schedule: DealSchedule;
    readonly language: string;
}

/** The rows of some deals, by date, time, deal and meeting. `isMeant` chooses those to which someone it means is called. */
export function scheduleRows(told: readonly ToldSchedule[], isMeant?: (attendee: Attendee) => boolean): readonly ScheduleRow[] {
    return titledRows(told, isMeant).map(({ dealTitle: _, ...row }) => row);
}

export function titledRows(told: readonly ToldSchedule[], isMeant?: (attendee: Attendee) => boolean): readonly TitledRow[] {
    const rows = told.flatMap(({ schedule, language }) =>
        schedule.meetings.flatMap((scheduled) =>
            scheduled.occurrences
                // Whoever is called in two roles is asked for by either.
                .filter((occurrence) => !isMeant || callsOf(schedule, scheduled, occurrence).some(isMeant))
                .map((occurrence) => rowOf(schedule, scheduled, occurrence, language)),
        ),
    );
    return rows.sort(
        (a, b) =>
            compare(a.date, b.date) ||
            compare(a.start ?? '', b.start ?? '') ||
            compare(a.deal, b.deal) ||
            compare(a.meeting, b.meeting),
    );
}

function rowOf(schedule: DealSchedule, scheduled: MeetingSchedule, occurrence: Occurrence, language: string): TitledRow {
    const { meeting, level } = scheduled;
    const { date, time, status, planned, reason } = occurrence;
    return {
        date,
        start: time?.start ?? null,
        end: time?.end ?? null,
        timeZone: schedule.timeZone,
        deal: schedule.deal.name,
        dealTitle: titleOf(schedule.deal),
        level: level.kind,
        meeting: meeting.name,
        title: titleOf(meeting),
        place: capitalised(describePlaces(meeting.places, language)) || null,
        participants: attendeesOf(schedule, scheduled, occurrence).map(
            ({ organisation, role, person }) => `${organisation.name}.${(person ?? role)?.name ?? ''}`,
        ),
        status,
        planned,
        reason: (reason && whyOf(reason, language)) ?? null,
    };
}
