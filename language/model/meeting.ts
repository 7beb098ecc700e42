import type { AgendaCategory, Bound, ContractEvent, MeetingPurpose, Month, PlaceMode, Weekday } from '../generated/ast.ts';
import type { Organisation, Participant } from './parties.ts';
import type { Duration, IsoDate, Source, TimeRange } from './values.ts';

export interface Meeting {
    readonly name: string;
    readonly title: string | undefined;
    /** The chain of steps; empty where none is readable. */
    readonly cadence: readonly CadenceStep[];
    readonly starting: Starting | undefined;
    readonly exceptions: readonly CadenceException[];
    readonly places: readonly Place[];
    readonly chairs: readonly Participant[];
    /** How often several chairs change; undefined: each time. */
    readonly alternating: Interval | undefined;
    readonly participants: readonly Participant[];
    readonly guests: readonly { readonly participant: Participant; readonly every: number | undefined }[];
    readonly purpose: MeetingPurpose | undefined;
    readonly agenda: readonly AgendaItem[];
    readonly notice: Duration | undefined;
    readonly reports: readonly {
        readonly text: string;
        readonly by: Participant | undefined;
        readonly before: Duration | undefined;
    }[];
    readonly minutes:
        | { readonly by: Participant | undefined; readonly within: Duration | undefined; readonly approved: Duration | undefined }
        | undefined;
    /** Internal edition only. */
    readonly internal: readonly string[];
    /** Names of requirements. */
    readonly fulfils: readonly string[];
    readonly source: Source;
}

export interface Interval {
    readonly every: number;
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'tertial' | 'half-year' | 'year';
}

/** One step of a cadence, with its modifiers. */
export interface CadenceStep {
    readonly rhythm: Rhythm;
    readonly position: Position | undefined;
    readonly months: readonly Month[];
    readonly weeks: readonly number[];
    readonly time: TimeRange | undefined;
    /** How long the step lasts; undefined: until the contract ends. */
    readonly first: Duration | undefined;
}

export type Rhythm =
    | ({ readonly kind: 'every'; readonly bound: Bound | undefined } & Interval)
    | { readonly kind: 'times'; readonly bound: Bound | undefined; readonly least: number; readonly most: number }
    | { readonly kind: 'dates'; readonly dates: readonly IsoDate[] }
    | { readonly kind: 'relative'; readonly distance: Duration; readonly direction: 'before' | 'after'; readonly anchor: Anchor }
    | { readonly kind: 'together'; readonly meeting: string }
    | { readonly kind: 'as-needed'; readonly within: Duration | undefined };

export type Anchor = { readonly meeting: string } | { readonly event: ContractEvent };

export type Position =
    | { readonly kind: 'weekday'; readonly weekday: Weekday /** 1–4, -1 is the last. */; readonly ordinal: number | undefined }
    | { readonly kind: 'day'; readonly day: number }
    | { readonly kind: 'workday'; readonly ordinal: number };

export type Starting =
    | { readonly date: IsoDate }
    | { readonly distance: Duration | undefined; readonly direction: 'before' | 'after' };

export type CadenceException =
    | { readonly kind: 'cancelled'; readonly date: IsoDate; readonly reason: string | undefined }
    | {
          readonly kind: 'moved';
          readonly date: IsoDate;
          readonly to: IsoDate;
          readonly time: TimeRange | undefined;
          readonly reason: string | undefined;
      };

export interface Place {
    readonly mode: PlaceMode | undefined;
    readonly organisation: Organisation | undefined;
    readonly detail: string | undefined;
}

export interface AgendaItem {
    readonly category: AgendaCategory | undefined;
    readonly text: string;
    readonly minutes: number | undefined;
    readonly by: Participant | undefined;
}
