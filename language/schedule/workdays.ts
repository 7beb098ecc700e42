import { isCountry } from '../catalogue/countries.ts';
import type { Closure, Organisation } from '../model/parties.ts';
import { type Day, dayInWeek, dayOf, firstOfMonth, type MonthNumber, monthOf, weekdayOf, yearOf } from './days.ts';
import { holidaysOf } from './holidays.ts';
import type { NoWorkday } from './schedule.ts';

/** The days on which all parties of a deal work. */
export interface Workdays {
    /** Undefined for a workday. A public holiday is named before a weekend, a weekend before a closed day. */
    whyNot(day: Day): NoWorkday | undefined;
    /** So many workdays on (or back, below 0), counted from the next one; undefined where two years in a row have none. */
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
    const freeByYear = new Map<number, FreeDays>();
    const workdaysByYear = new Map<number, readonly Day[]>();

    function freeIn(year: number): FreeDays {
        let free = freeByYear.get(year);
        if (!free) {
            free = freeDaysOf(parties, countries, year);
            freeByYear.set(year, free);
        }
        return free;
    }

    /** In order. */
    function workdaysIn(year: number): readonly Day[] {
        let found = workdaysByYear.get(year);
        if (!found) {
            const free = freeIn(year);
            const days: Day[] = [];
            const end = firstOfMonth(year * 12 + 12);
            for (let day = firstOfMonth(year * 12); day < end; day++) if (!whyFree(day, free)) days.push(day);
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

    return { whyNot: (day) => whyFree(day, freeIn(yearOf(monthOf(day)))), add, inMonth };
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

/** What makes days of a year free, besides weekends. */
interface FreeDays {
    readonly holidays: ReadonlyMap<Day, NoWorkday>;
    readonly closures: readonly { readonly start: Day; readonly end: Day; readonly why: NoWorkday }[];
}

function whyFree(day: Day, { holidays, closures }: FreeDays): NoWorkday | undefined {
    const weekday = weekdayOf(day);
    const why = holidays.get(day);
    if (why || weekday > 5) return why ?? (weekday === 6 ? weekend.saturday : weekend.sunday);
    for (const closure of closures) if (day >= closure.start && day <= closure.end) return closure.why;
    return undefined;
}

function freeDaysOf(parties: readonly Organisation[], countries: readonly string[], year: number): FreeDays {
    const holidays = countries.flatMap((country) =>
        holidaysOf(country, year).map(({ day, names }) => [day, { kind: 'holiday', country, names }] as const),
    );
    const [first, last] = [firstOfMonth(year * 12), firstOfMonth(year * 12 + 12) - 1];
    const closures = parties.flatMap((organisation) =>
        organisation.closures.flatMap((closure) =>
            closedDays(closure, year)
                .filter(({ start, end }) => start <= last && end >= first)
                .map((days) => ({ ...days, why: { kind: 'closed', organisation, reason: closure.reason } as const })),
        ),
    );
    // Of a day that is a holiday in several countries, the first party's name is told.
    return { holidays: new Map(holidays.reverse()), closures };
}

/** The times at which a closure can touch a year. Weeks that end before they begin wrap the year, and every week is one year's or the next's. */
function closedDays(closure: Closure, year: number): readonly { readonly start: Day; readonly end: Day }[] {
    if (closure.kind === 'period') return [{ start: dayOf(closure.period.start), end: dayOf(closure.period.end) }];
    const { startWeek, endWeek } = closure;
    return [year - 1, year, year + 1].map((startYear) => ({
        start: startOfWeek(startYear, startWeek),
        end: startOfWeek(startYear + (endWeek < startWeek ? 1 : 0), endWeek + 1) - 1,
    }));
}

/** The Monday of an ISO week; of one that the year does not have, the Monday of the next year's first. */
function startOfWeek(year: number, week: number): Day {
    return dayInWeek(year, week, 1) ?? dayInWeek(year + 1, 1, 1) ?? firstOfMonth(year * 12 + 12);
}
