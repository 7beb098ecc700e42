import type { IsoDate } from '../../model/values.ts';
import type { Attendee } from '../../schedule/schedule.ts';
import type { Moment } from './moment.ts';

/** An entry of a calendar, before it is written. Its texts are as people read them. */
export interface CalendarEvent {
    /** The same for the same meeting in every export, whatever else changes. */
    readonly uid: string;
    /** Of one date of a series that differs from the others: where the series has it. */
    readonly instead: Moment | undefined;
    readonly start: Moment;
    /** The first moment after it: of a day, the next one. */
    readonly end: Moment;
    /** The rule of a series (RFC 5545, 3.3.10). */
    readonly rule: string | undefined;
    /** The day of a series' last date; of any other event, its own. */
    readonly until: IsoDate;
    /** Dates of the rule on which there is none. */
    readonly except: readonly Moment[];
    readonly summary: string;
    readonly description: string;
    readonly location: string;
    readonly categories: readonly string[];
    readonly people: readonly Attendee[];
    readonly reminder: Reminder | undefined;
    /** Whether it takes its people's time: a due date does not, nor does a meeting that has no hour yet. */
    readonly isBusy: boolean;
    /** Whether it holds what not everyone who is called may see. */
    readonly isInternal: boolean;
}

export interface Reminder {
    /** So many days before the event's own, at least one. */
    readonly days: number;
    readonly text: string;
}
