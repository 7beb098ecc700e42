import { Temporal } from 'temporal-polyfill';
import type { Contract, Duration, IsoDate } from './plan.ts';

/** More of any unit than a contract runs for, and few enough for a calendar to reckon with. */
const most = 100_000;

/** The last day of a contract if every option is used, one after the other. */
export function endWithOptions(contract: Contract): IsoDate {
    // Reckoned from the day after, so that a contract to the end of February is prolonged to the end of February.
    let next = Temporal.PlainDate.from(contract.end).add({ days: 1 });
    for (const { times, duration } of contract.options) {
        next = next.add(calendarDuration(duration, Math.min(times, most)));
        if (next.year > 9999) return '9999-12-31';
    }
    return next.subtract({ days: 1 }).toString();
}

/** Whether a period from `start` to `end`, both included, is longer than a number of years. */
export function isLongerThan(start: IsoDate, end: IsoDate, years: number): boolean {
    const limit = Temporal.PlainDate.from(start).add({ years }).subtract({ days: 1 });
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(end), limit) > 0;
}

/** A duration in units of the calendar. Of workdays five are a week: no public holidays are reckoned with here. */
function calendarDuration({ amount, unit }: Duration, times: number): Temporal.DurationLike {
    const total = Math.min(amount * times, most);
    switch (unit) {
        case 'day':
            return { days: total };
        case 'workday':
            return { days: Math.ceil((total * 7) / 5) };
        case 'week':
            return { weeks: total };
        case 'month':
            return { months: total };
        case 'quarter':
            return { months: total * 3 };
        case 'tertial':
            return { months: total * 4 };
        case 'half-year':
            return { months: total * 6 };
        case 'year':
            return { years: total };
    }
}
