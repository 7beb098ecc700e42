import type { Deal } from '../model/plan.ts';
import type { Period } from '../model/values.ts';
import type { MeetingSchedule } from './schedule.ts';
import type { Workdays } from './workdays.ts';

/** What the dates of a meeting are worked out from, besides the meeting itself. */
export interface Surroundings {
    readonly deal: Deal;
    readonly bounds: Period | undefined;
    readonly workdays: Workdays;
    /** A meeting of the deal that has its dates already; undefined for one that nobody declares, or that hangs on this one. */
    laidOut(meeting: string): MeetingSchedule | undefined;
}
