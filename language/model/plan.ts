import type {
    AgendaCategory,
    ArenaKind,
    Bound,
    ChannelKind,
    ContractEvent,
    DealType,
    Delivery,
    DurationUnit,
    ForumKind,
    LevelKind,
    MeetingPurpose,
    MilestoneKind,
    Month,
    PhaseKind,
    PlaceMode,
    Procedure,
    RoleFunction,
    Side,
    Weekday,
} from '../generated/ast.ts';

/**
 * A plan as its readers understand it: resolved, readonly data without syntax. Built from the tree by build-plan.ts; read by the schedule,
 * the views and the exports. What is missing or unreadable in the text is undefined here: unknown is better than wrong.
 */
export interface Plan {
    /** The file, as a URI. */
    readonly uri: string;
    readonly organisations: readonly Organisation[];
    readonly forums: readonly Forum[];
    readonly channels: readonly Channel[];
    readonly deals: readonly Deal[];
}

/** Where in which file something is written: 0-based line, 0-based UTF-16 character. */
export interface Source {
    readonly uri: string;
    readonly line: number;
    readonly character: number;
}

/** A date of the calendar, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A local wall-clock time, `HH:MM`. */
export type ClockTime = string;

export interface Period {
    readonly start: IsoDate;
    /** Inclusive. */
    readonly end: IsoDate;
}

export interface TimeRange {
    readonly start: ClockTime;
    readonly end: ClockTime;
}

export interface Duration {
    readonly amount: number;
    readonly unit: DurationUnit;
}

export interface Organisation {
    readonly name: string;
    readonly title: string | undefined;
    /** ISO 3166-1, two letters. */
    readonly country: string | undefined;
    /** IANA. */
    readonly timezone: string | undefined;
    readonly closures: readonly Closure[];
    readonly roles: readonly Role[];
    readonly persons: readonly Person[];
    readonly source: Source;
}

/** Days without meetings: one period, or the same ISO weeks every year (which may wrap the year). */
export type Closure =
    | { readonly kind: 'period'; readonly period: Period; readonly reason: string | undefined }
    | { readonly kind: 'weeks'; readonly startWeek: number; readonly endWeek: number; readonly reason: string | undefined };

export interface Role {
    readonly name: string;
    readonly title: string | undefined;
    readonly functions: readonly RoleFunction[];
    readonly holders: readonly Holder[];
    readonly source: Source;
}

export interface Holder {
    readonly person: Person;
    readonly from: IsoDate | undefined;
    /** Inclusive. */
    readonly until: IsoDate | undefined;
    readonly alternate: Person | undefined;
}

export interface Person {
    readonly name: string;
    readonly fullName: string | undefined;
    readonly email: string | undefined;
    readonly source: Source;
}

export interface Forum {
    readonly name: string;
    readonly title: string | undefined;
    readonly kind: ForumKind | undefined;
    readonly organiser: string | undefined;
    readonly place: string | undefined;
    readonly url: string | undefined;
    /** Recurring months or weeks; undefined where only dates, or nothing, is known. */
    readonly years:
        | { readonly interval: number; readonly from: number | undefined; readonly times: readonly MonthOrWeek[] }
        | undefined;
    readonly periods: readonly Period[];
    readonly source: Source;
}

export interface Channel {
    readonly name: string;
    readonly title: string | undefined;
    readonly kind: ChannelKind | undefined;
    readonly publisher: string | undefined;
    readonly url: string | undefined;
    readonly source: Source;
}

export type MonthOrWeek = { readonly month: Month } | { readonly week: number };

export interface Deal {
    readonly name: string;
    readonly title: string | undefined;
    readonly buyers: readonly Organisation[];
    readonly suppliers: readonly Organisation[];
    readonly partners: readonly Organisation[];
    readonly type: DealType | undefined;
    readonly delivery: Delivery | undefined;
    readonly procedure: Procedure | undefined;
    readonly reference: string | undefined;
    readonly value: Money | undefined;
    readonly contract: Contract | undefined;
    readonly framework: string | undefined;
    readonly purpose: string | undefined;
    /** Internal edition only. */
    readonly internal: readonly string[];
    readonly phases: readonly Phase[];
    readonly governance: Governance | undefined;
    readonly held: readonly Held[];
    readonly source: Source;
}

export interface Money {
    /** In whole units of the currency: 48 MSEK is 48,000,000 SEK. */
    readonly amount: number;
    /** SEK, EUR, NOK or DKK. */
    readonly currency: string;
}

export interface Contract extends Period {
    readonly options: readonly ContractOption[];
}

export interface ContractOption {
    readonly times: number;
    readonly duration: Duration;
    /** How long before the option begins its notice must be given. */
    readonly notice: Duration | undefined;
}

export interface Phase {
    readonly kind: PhaseKind | undefined;
    readonly title: string | undefined;
    readonly period: Period | undefined;
    readonly milestones: readonly { readonly kind: MilestoneKind; readonly date: IsoDate; readonly source: Source }[];
    readonly dialogues: readonly Dialogue[];
    readonly source: Source;
}

export interface Dialogue {
    readonly name: string | undefined;
    readonly title: string;
    /** Internal edition only. */
    readonly internal: boolean;
    readonly arenas: readonly Arena[];
    readonly participants: readonly Participant[];
    readonly about: readonly string[];
    /** Internal edition only. */
    readonly influence: readonly string[];
    readonly dates: (Period & { readonly time: TimeRange | undefined }) | undefined;
    readonly times: { readonly times: readonly MonthOrWeek[]; readonly year: number | undefined } | undefined;
    readonly due: IsoDate | undefined;
    readonly source: Source;
}

export interface Arena {
    readonly kind: ArenaKind | undefined;
    /** A forum or channel by name. */
    readonly named: { readonly name: string; readonly title: string | undefined } | undefined;
    readonly detail: string | undefined;
}

/** One party to a meeting: a role or person by name, or whoever holds a function on a side (no side: both). */
export type Participant =
    | { readonly kind: 'role'; readonly organisation: Organisation; readonly role: Role }
    | { readonly kind: 'person'; readonly organisation: Organisation; readonly person: Person }
    | { readonly kind: 'function'; readonly function: RoleFunction; readonly side: Side | undefined };

export interface Governance {
    readonly required: boolean;
    readonly requiredBy: string | undefined;
    readonly requirements: readonly { readonly name: string; readonly text: string }[];
    readonly levels: readonly Level[];
    readonly escalations: readonly Escalation[];
    readonly source: Source;
}

export interface Level {
    readonly kind: LevelKind;
    readonly title: string | undefined;
    readonly handles: readonly string[];
    readonly decides: readonly string[];
    readonly meetings: readonly Meeting[];
    readonly source: Source;
}

export interface Escalation {
    readonly from: LevelKind;
    readonly to: LevelKind;
    readonly within: Duration | undefined;
    readonly by: readonly Participant[];
    readonly about: string | undefined;
    readonly fulfils: readonly string[];
    readonly source: Source;
}

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

export interface Held {
    readonly meeting: string;
    readonly date: IsoDate;
    readonly planned: IsoDate | undefined;
    readonly present: readonly Participant[];
    readonly decided: readonly string[];
    readonly actions: readonly {
        readonly text: string;
        readonly by: Participant | undefined;
        readonly due: IsoDate;
        readonly done: IsoDate | undefined;
    }[];
    readonly source: Source;
}
