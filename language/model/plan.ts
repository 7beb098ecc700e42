import type {
    ArenaKind,
    ChannelKind,
    DealType,
    Delivery,
    ForumKind,
    LevelKind,
    MilestoneKind,
    PhaseKind,
    Procedure,
} from '../generated/ast.ts';
import type { Meeting } from './meeting.ts';
import type { Organisation, Participant } from './parties.ts';
import type { Duration, IsoDate, Money, MonthOrWeek, Period, Source, TimeRange } from './values.ts';

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
    readonly named: Forum | Channel | undefined;
    readonly detail: string | undefined;
}

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
