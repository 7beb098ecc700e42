import { isCountry } from '../catalogue/countries.ts';
import type { Closure, Organisation } from '../model/parties.ts';
import { type Day, dayOf, firstOfMonth, type MonthNumber, monthOf, weekdayOf, weekOf, yearOf } from './days.ts';
import { holidaysOf } from './holidays.ts';
import type { NoWorkday } from './schedule.ts';

/** The days on which all parties of a deal work. */
export interface Workdays {
    /** Undefined for a workday. A public holiday is named before a weekend, a weekend before a closed day. */
    whyNot(day: Day): NoWorkday | undefined;
    /** So many workdays on (or back, below 0), counted from the next one; undefined where none comes within a year. */
    add(day: Day, amount: number): Day | undefined;
    /** The workday of a month by its number, from 1, or -1 for the last; undefined where the month has fewer. */
    inMonth(month: MonthNumber, ordinal: number): Day | undefined;
}

/** The country that is reckoned with where no party names one. */
const home = 'SE';

const weekend = {
    saturday: { kind: 'weekend', weekday: 'saturday' },
    sunday: { kind: 'weekend', weekday: 'sunday' },
} as const satisfies Readonly<Record<string, NoWorkday>>;

/**
 * Monday to Friday, no public holiday in the country of any party, and no closed day of any. A party without a country, or from one whose holidays
 * are unknown, brings none; if no party has a known one, it is Sweden.
 */
export function createWorkdays(parties: readonly Organisation[]): Workdays {
    const known = [...new Set(parties.flatMap(({ country }) => (country && isCountry(country) ? country : [])))];
    const countries = known.length > 0 ? known : [home];
    const closed = parties.flatMap((organisation) =>
        organisation.closures.map((closure) => ({
            covers: coverOf(closure),
            why: { kind: 'closed', organisation, reason: closure.reason } as const,
        })),
    );
    const holidays = new Map<number, ReadonlyMap<Day, NoWorkday>>();
    const workdaysByYear = new Map<number, readonly Day[]>();

    function holidaysIn(year: number): ReadonlyMap<Day, NoWorkday> {
        let found = holidays.get(year);
        if (!found) {
            // Of a day that is a holiday in several countries, the first party's name is told.
            const all = countries.flatMap((country) =>
                holidaysOf(country, year).map(({ day, names }) => [day, { kind: 'holiday', country, names }] as const),
            );
            found = new Map(all.reverse());
            holidays.set(year, found);
        }
        return found;
    }

    function whyNot(day: Day): NoWorkday | undefined {
        const holiday = holidaysIn(yearOf(monthOf(day))).get(day);
        if (holiday) return holiday;
        const weekday = weekdayOf(day);
        if (weekday > 5) return weekday === 6 ? weekend.saturday : weekend.sunday;
        return closed.find(({ covers }) => covers(day))?.why;
    }

    /** In order. */
    function workdaysIn(year: number): readonly Day[] {
        let found = workdaysByYear.get(year);
        if (!found) {
            const days: Day[] = [];
            const end = firstOfMonth(year * 12 + 12);
            for (let day = firstOfMonth(year * 12); day < end; day++) if (!whyNot(day)) days.push(day);
            found = days;
            workdaysByYear.set(year, found);
        }
        return found;
    }

    function add(day: Day, amount: number): Day | undefined {
        const step = amount < 0 ? -1 : 1;
        let year = yearOf(monthOf(day));
        let days = workdaysIn(year);
        /** Where in the year's workdays the wanted one is; beyond either end, in a year before or after. */
        let index = step > 0 ? firstAfter(days, day) + amount - 1 : firstAfter(days, day - 1) + amount;
        let empty = 0;
        while (index < 0 || index >= days.length) {
            if (index >= days.length) index -= days.length;
            year += step;
            days = workdaysIn(year);
            if (index < 0) index += days.length;
            empty = days.length === 0 ? empty + 1 : 0;
            if (empty > 1 || year < 1 || year > 9999) return undefined;
        }
        return days[index];
    }

    function inMonth(month: MonthNumber, ordinal: number): Day | undefined {
        const days = workdaysIn(yearOf(month));
        const [start, end] = [firstOfMonth(month) - 1, firstOfMonth(month + 1) - 1].map((before) => firstAfter(days, before));
        const index = ordinal < 0 ? (end ?? 0) + ordinal : (start ?? 0) + ordinal - 1;
        return index >= (start ?? 0) && index < (end ?? 0) ? days[index] : undefined;
    }

    return { whyNot, add, inMonth };
}

/** How many of some days, in order, are not after a day: the place of the first that is. */
function firstAfter(days: readonly Day[], day: Day): number {
    let [low, high] = [0, days.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((days[middle] ?? 0) > day) high = middle;
        else low = middle + 1;
    }
    return low;
}

/** Weeks that end before they begin wrap the year. */
function coverOf(closure: Closure): (day: Day) => boolean {
    if (closure.kind === 'period') {
        const [start, end] = [dayOf(closure.period.start), dayOf(closure.period.end)];
        return (day) => day >= start && day <= end;
    }
    const { startWeek, endWeek } = closure;
    return (day) => {
        const { week } = weekOf(day);
        return startWeek <= endWeek ? week >= startWeek && week <= endWeek : week >= startWeek || week <= endWeek;
    };
}
