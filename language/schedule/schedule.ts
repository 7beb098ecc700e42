import type { Meeting } from '../model/meeting.ts';
import type { Organisation, Person, Role } from '../model/parties.ts';
import type { Deal, Level } from '../model/plan.ts';
import type { IsoDate, Period, TimeRange } from '../model/values.ts';

/** A deal's meetings, laid out: every date its cadences name, and what became of it. Pure data, without text in any language. */
export interface DealSchedule {
    readonly deal: Deal;
    /** IANA; all local times are this zone's. */
    readonly timeZone: string;
    /** The contract, with its options where they were asked for. Undefined where the plan names none: then only written dates stand. */
    readonly bounds: Period | undefined;
    /** Every meeting of the deal, in the order of the plan; one without dates (as needed, unreadable) has no occurrences. */
    readonly meetings: readonly MeetingSchedule[];
}

export interface MeetingSchedule {
    readonly meeting: Meeting;
    readonly level: Level;
    /** Where the cadence begins, which need not be a workday: what alternating chairs are counted from. Undefined without a contract. */
    readonly start: IsoDate | undefined;
    /** In the order of their planned dates, which shifting keeps. Dropped and cancelled ones are among them. */
    readonly occurrences: readonly Occurrence[];
}

/** What became of a planned date: it stands, moved to a workday, was moved by the plan, fell away, or was cancelled by the plan. */
export type OccurrenceStatus = 'planned' | 'shifted' | 'moved' | 'dropped' | 'cancelled';

export interface Occurrence {
    /** 0-based, among all planned dates of the meeting: what stays the same when one of them is dropped or moved. */
    readonly index: number;
    /** 1-based, among those that take place; undefined for dropped and cancelled ones. Guests and chairs are counted by it. */
    readonly number: number | undefined;
    /** 0-based: the step of the cadence it comes from. */
    readonly step: number;
    /** The date that the cadence names. */
    readonly planned: IsoDate;
    /** The day it takes place; the planned date of a dropped or cancelled one. */
    readonly date: IsoDate;
    /** Undefined: all day. */
    readonly time: TimeRange | undefined;
    readonly status: OccurrenceStatus;
    /** Why it is not on its planned date; undefined for a planned one. */
    readonly reason: OccurrenceReason | undefined;
}

export type OccurrenceReason =
    /** The planned date is no workday: the meeting shifted. */
    | { readonly kind: 'no-workday'; readonly because: NoWorkday }
    /** The planned date is no workday, and no workday near enough is free. `until` is the limit that was met first, on the way on or back. */
    | { readonly kind: 'no-room'; readonly because: NoWorkday; readonly until: 'a-week' | 'next-occurrence' | 'contract-end' }
    /** The month has no such workday: `on 10th workday` where all are closed. The planned date is the month's last. */
    | { readonly kind: 'too-few-workdays' }
    /** The meeting that this one hangs on does not take place. */
    | { readonly kind: 'anchor-gone'; readonly meeting: Meeting }
    /** A date reckoned from another lies outside the contract. */
    | { readonly kind: 'outside-contract' }
    /** Written in the plan: `except … cancelled`, `except … moved to`. */
    | { readonly kind: 'exception'; readonly text: string | undefined };

/** Why a day is no workday. */
export type NoWorkday =
    | { readonly kind: 'weekend'; readonly weekday: 'saturday' | 'sunday' }
    /** `names` by language, with the country's own name of the day under `local`. */
    | { readonly kind: 'holiday'; readonly country: string; readonly names: Readonly<Record<string, string>> }
    | { readonly kind: 'closed'; readonly organisation: Organisation; readonly reason: string | undefined };

/** Someone who is called to an occurrence; a person once, whatever roles they have. */
export interface Attendee {
    readonly part: 'chair' | 'participant' | 'guest';
    readonly organisation: Organisation;
    /** Undefined where a person is named directly. */
    readonly role: Role | undefined;
    /** Who holds the role on that day; undefined where it is vacant. */
    readonly person: Person | undefined;
    /** Who may come instead. */
    readonly alternate: Person | undefined;
}
