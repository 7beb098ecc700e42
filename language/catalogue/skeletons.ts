import type { Delivery, LevelKind, Month, RoleFunction, Weekday } from '../generated/ast.ts';

/**
 * A typical meeting, for a plan that lacks one. Its parts are plan text in English, its titles English too; rules/write-skeleton.ts fits it to a
 * deal's roles and calendar and puts it into the plan's language.
 */
export interface MeetingSkeleton {
    readonly name: string;
    readonly title: string;
    /** How often: the first step of a cadence without its modifiers. */
    readonly rhythm: string;
    /** Left out where the contract is too short for all of them to come. */
    readonly months?: readonly Month[];
    /** The months of a deal with options, so that a meeting comes in the quarter before notice must be given; `before`: in the month before. */
    readonly monthsBeforeNotice?: readonly Month[] | 'before';
    readonly ordinal: 'first' | 'second' | 'third';
    readonly weekday: Weekday;
    readonly start: string;
    readonly end: string;
    readonly purpose?: 'contract-follow-up';
    /** Held by the buyer if it can. */
    readonly chair: RoleFunction;
    /** Without these the meeting misses its point. */
    readonly core: readonly RoleFunction[];
    /** These take part where the deal has them: continuity from level to level. */
    readonly further: readonly RoleFunction[];
    /** Of the buyer, where it has them. */
    readonly guest?: RoleFunction;
    readonly agenda: readonly { readonly category: string; readonly title: string; readonly length: string }[];
    readonly minutes: string;
}

const operations: MeetingSkeleton = {
    name: 'Operations',
    title: 'Operations meeting',
    rhythm: 'every month',
    ordinal: 'first',
    weekday: 'tuesday',
    start: '09:00',
    end: '10:00',
    chair: 'operations',
    core: ['operations'],
    further: ['contract-manager'],
    guest: 'user',
    agenda: [],
    minutes: 'within 3 workdays',
};

/** What a simple delivery of goods has instead of a full meeting. */
const checkIn: MeetingSkeleton = { ...operations, name: 'CheckIn', title: 'Check-in', end: '09:30' };

const contract: MeetingSkeleton = {
    name: 'Contract',
    title: 'Contract meeting',
    rhythm: '3 times per year',
    months: ['february', 'may', 'september'],
    monthsBeforeNotice: ['february', 'may', 'august'],
    ordinal: 'second',
    weekday: 'wednesday',
    start: '13:00',
    end: '15:00',
    chair: 'contract-manager',
    core: ['contract-owner', 'contract-manager'],
    further: [],
    agenda: [
        { category: 'contract', title: 'Deviations and penalties', length: '30 min' },
        { category: 'delivery', title: 'Delivery the coming year', length: '60 min' },
    ],
    minutes: 'within 5 workdays',
};

const followUp: MeetingSkeleton = {
    name: 'FollowUp',
    title: 'Contract follow-up',
    rhythm: 'every year',
    months: ['november'],
    ordinal: 'second',
    weekday: 'wednesday',
    start: '13:00',
    end: '16:00',
    purpose: 'contract-follow-up',
    chair: 'contract-owner',
    core: ['contract-owner', 'contract-manager'],
    further: [],
    agenda: [],
    minutes: 'within 5 workdays',
};

/** The only tactical meeting of a simple delivery of goods: held in time for the decision about an option. */
const onlyFollowUp: MeetingSkeleton = { ...followUp, monthsBeforeNotice: 'before' };

const board: MeetingSkeleton = {
    name: 'Board',
    title: 'Strategic board',
    rhythm: '2 times per year',
    months: ['april', 'october'],
    ordinal: 'third',
    weekday: 'thursday',
    start: '09:00',
    end: '11:00',
    chair: 'executive',
    core: ['executive'],
    further: ['contract-manager'],
    agenda: [
        { category: 'development', title: 'The next three years', length: '60 min' },
        { category: 'relationship', title: 'How we work together', length: '30 min' },
    ],
    minutes: 'within 10 workdays',
};

/** The meetings a level needs at least: a simple delivery of goods does with check-ins and a yearly follow-up. */
export function typicalMeetings(kind: LevelKind, delivery: Delivery | undefined): readonly MeetingSkeleton[] {
    switch (kind) {
        case 'operational':
            return [delivery === 'goods' ? checkIn : operations];
        case 'tactical':
            return delivery === 'goods' ? [onlyFollowUp] : [contract, followUp];
        case 'strategic':
            return [board];
    }
}

/** A meeting's cadence as plan text in English, in its own months and at its own time unless others are given. */
export function cadenceOf(
    { months: own = [], rhythm, ordinal, weekday, start, end }: MeetingSkeleton,
    months: readonly Month[] = own,
    time: { readonly start: string; readonly end: string } = { start, end },
): string {
    return `${rhythm}${months.length > 0 ? ` in ${months.join(', ')}` : ''} on ${ordinal} ${weekday} at ${time.start}-${time.end}`;
}

/** Who meets on a level, those it is about first. */
export function functionsOn(kind: LevelKind): readonly RoleFunction[] {
    const meetings = typicalMeetings(kind, undefined);
    return [
        ...new Set([
            ...meetings.flatMap(({ core }) => core),
            ...meetings.flatMap(({ further, guest }) => [...further, ...(guest ? [guest] : [])]),
        ]),
    ];
}

/** How often a level meets, as plan text in English, the usual way first; the thresholds say what is too often and too seldom. */
export const typicalCadences: Readonly<Record<LevelKind, readonly string[]>> = {
    operational: [
        cadenceOf(operations),
        'every-other week on tuesday at 09:00-10:00',
        'every week on tuesday at 09:00-09:30',
        'every week the first 3 months on tuesday at 09:00-10:00 then every month on first tuesday at 09:00-10:00',
    ],
    tactical: [
        '4 times per year in february, may, september, november on second wednesday at 13:00-15:00',
        cadenceOf(contract),
        cadenceOf(followUp),
    ],
    strategic: [cadenceOf(board), 'every year in october on third thursday at 09:00-11:00'],
};

/** How long a disagreement waits on a level before it climbs, and who takes it up. */
export const typicalEscalations: Readonly<Record<LevelKind, { readonly within: string; readonly by: RoleFunction }>> = {
    operational: { within: 'within 10 workdays', by: 'contract-manager' },
    tactical: { within: 'within 20 workdays', by: 'contract-owner' },
    strategic: { within: 'within 20 workdays', by: 'executive' },
};

/** What the skeletons say in quotes, in English: the keys of its translations. */
export const skeletonTexts: readonly string[] = [operations, checkIn, contract, followUp, board].flatMap(({ title, agenda }) => [
    title,
    ...agenda.map((item) => item.title),
]);
