import type { Deal } from '../model/plan.ts';
import type { Duration, IsoDate } from '../model/values.ts';
import { addDuration } from './add-duration.ts';
import { dateOf, dayOf } from './days.ts';
import type { NoWorkday } from './schedule.ts';
import { createWorkdays, type Workdays } from './workdays.ts';

/** Those whose calendars count. */
export type Parties = Pick<Deal, 'buyers' | 'suppliers' | 'partners'>;

/** The calendar that the parties of a deal share, for what is reckoned besides meetings: notices, reports, minutes, due dates. */
export interface DealCalendar {
    /** Undefined for a day on which all parties work. */
    whyNot(date: IsoDate): NoWorkday | undefined;
    /** The first workday after a date; undefined where two years in a row have none. */
    workdayAfter(date: IsoDate): IsoDate | undefined;
    /** A date so long before or after another; of workdays, so many days on which all parties work. */
    reckon(date: IsoDate, duration: Duration, direction: 'before' | 'after'): IsoDate;
}

export function calendarOf(deal: Parties): DealCalendar {
    const workdays = workdaysOf(deal);
    return {
        whyNot: (date) => workdays.whyNot(dayOf(date)),
        workdayAfter(date) {
            const day = workdays.add(dayOf(date), 1);
            return day === undefined ? undefined : dateOf(day);
        },
        reckon: (date, duration, direction) => dateOf(addDuration(dayOf(date), duration, direction, workdays)),
    };
}

/** The days on which all parties of a deal work. */
export function workdaysOf({ buyers, suppliers, partners }: Parties): Workdays {
    return createWorkdays([...buyers, ...suppliers, ...partners]);
}
