import type { DealCalendar } from '../../schedule/calendar-of.ts';
import type { DealSchedule } from '../../schedule/schedule.ts';

/** A deal on its way into a calendar. */
export interface CalendarDeal {
    /** What the identifiers of its events begin with. */
    readonly id: string;
    readonly schedule: DealSchedule;
    /** The days on which its parties work. */
    readonly workdays: DealCalendar;
}
