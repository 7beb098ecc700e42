import type {
    AgendaCategory,
    ArenaKind,
    Bound,
    ChannelKind,
    ContractEvent,
    DealType,
    Delivery,
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
} from '../generated/ast.ts';
import type { Interval, Position } from '../model/meeting.ts';
import type { Duration, Money } from '../model/values.ts';

/**
 * How a tongue says the things of a plan in running text. Not the keywords: a keyword is written `contract-manager` and `on first tuesday`,
 * a reader is told of a "contract manager" and of "the first Tuesday of every month". Noun phrases are in lower case. A tongue is one file.
 */
export interface Phrases {
    readonly and: string;
    readonly or: string;
    readonly quotes: readonly [open: string, close: string];
    readonly months: Readonly<Record<Month, string>>;
    /** From Monday on. */
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    readonly levels: Readonly<Record<LevelKind, string>>;
    readonly functions: Readonly<Record<RoleFunction, string>>;
    /** "on both sides": follows a function. */
    readonly sides: Readonly<Record<Side, string>>;
    readonly phases: Readonly<Record<PhaseKind, string>>;
    readonly milestones: Readonly<Record<MilestoneKind, string>>;
    readonly arenas: Readonly<Record<ArenaKind, string>>;
    readonly places: Readonly<Record<PlaceMode, string>>;
    readonly dealTypes: Readonly<Record<DealType, string>>;
    readonly deliveries: Readonly<Record<Delivery, string>>;
    readonly procedures: Readonly<Record<Procedure, string>>;
    readonly purposes: Readonly<Record<MeetingPurpose, string>>;
    readonly categories: Readonly<Record<AgendaCategory, string>>;
    readonly forums: Readonly<Record<ForumKind, string>>;
    readonly channels: Readonly<Record<ChannelKind, string>>;
    /** Follows "2 weeks after". */
    readonly events: Readonly<Record<ContractEvent, string>>;
    readonly relations: Readonly<Record<'before' | 'after', string>>;
    readonly asNeeded: string;
    /** "together with": precedes a meeting's title. */
    readonly togetherWith: string;

    /** "3 months", "one week". */
    duration(duration: Duration): string;
    /** "for the first 3 months": how long a cadence's first step lasts. */
    theFirst(duration: Duration): string;
    /** "for 3 months": how long a later step lasts. */
    lasting(duration: Duration): string;
    /** "every other week", "at most once a month". */
    every(interval: Interval, bound: Bound | undefined): string;
    /** "every third time". */
    everyNthTime(nth: number): string;
    /** "3 times a year", "at least once a year", "2–4 times a year". */
    timesPerYear(least: number, most: number, bound: Bound | undefined): string;
    /** "the second Wednesday of February and May"; `times` comes from `inTimes`. */
    positionIn(position: Position, times: string): string;
    /** "the first Tuesday of every month". */
    positionEvery(position: Position, interval: Interval): string;
    /** "the first Tuesday of the month", "Tuesdays" when it comes every week, else "a Tuesday". */
    positionAlone(position: Position, weekly: boolean): string;
    /** "February and May", "week 8 and 20". */
    times(months: readonly Month[], weeks: readonly number[]): string;
    /** "in February and May". */
    inTimes(times: string): string;
    /** "only in March": the times at which something that recurs takes place. */
    onlyInTimes(times: string): string;
    /** "every year". */
    readonly yearly: string;
    /** "12 March", "13, 20 and 27 January"; `days` is ready, month 1–12. */
    daysOfMonth(days: string, month: number): string;
    /** `digits` of a whole amount: "SEK 48,000,000". */
    money(digits: string, currency: Money['currency']): string;
}
