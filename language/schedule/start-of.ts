import type { Meeting } from '../model/meeting.ts';
import type { Period } from '../model/values.ts';
import { addDuration } from './add-duration.ts';
import { type Day, dayOf } from './days.ts';
import type { Workdays } from './workdays.ts';

/** Where the cadence of a meeting begins: as written, which may be before the contract, else with it. Undefined where it hangs on a contract that is not there. */
export function startOf({ starting }: Meeting, bounds: Period | undefined, workdays: Workdays): Day | undefined {
    if (starting && 'date' in starting) return dayOf(starting.date);
    if (!bounds) return undefined;
    const start = dayOf(bounds.start);
    return starting?.distance ? addDuration(start, starting.distance, starting.direction, workdays) : start;
}
