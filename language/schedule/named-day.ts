import type { Meeting } from '../model/meeting.ts';
import type { TimeRange } from '../model/values.ts';
import type { Day } from './days.ts';

/** A day that a cadence names, before it is seen whether the meeting can take place on it. */
export interface NamedDay {
    readonly day: Day;
    readonly time: TimeRange | undefined;
    readonly terms: Terms;
    /** Why there is no such day after all; `day` is then where it is missed. */
    readonly missing: Missing | undefined;
}

/** What may become of the days of a step; one object for all of them. */
export interface Terms {
    /** 0-based. */
    readonly step: number;
    /** Where a day that is no workday goes. Written days stand as they are, and so does what goes together with another meeting. */
    readonly move: 'forward' | 'back' | 'stay';
    /** The meeting takes place neither before nor after these days. */
    readonly earliest: Day;
    readonly latest: Day;
}

export type Missing = { readonly kind: 'too-few-workdays' } | { readonly kind: 'anchor-gone'; readonly meeting: Meeting };
