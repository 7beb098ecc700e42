import type { IsoDate } from '../../model/values.ts';
import {
    type Day,
    dateOf,
    dayInMonth,
    dayOf,
    dayOfMonth,
    firstOfMonth,
    type MonthNumber,
    monthOf,
    weekdayFrom,
    weekdayOf,
} from '../../schedule/days.ts';

/** A rule for dates (RFC 5545, 3.3.10), and the dates that it gives. */
export interface Recurrence {
    /** `FREQ=MONTHLY;BYDAY=1TU;COUNT=12`. */
    readonly rule: string;
    /** In order; the first is the one that the series begins with. */
    readonly dates: readonly IsoDate[];
}

/** A rule that has not been counted out yet. */
interface Candidate {
    readonly rule: string;
    readonly days: readonly Day[];
}

/** Fewer dates are no series: they stand as well alone. */
const fewest = 3;

/** Outlook counts to 999. */
export const longestSeries = 999;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The rule that gives all of some dates, which stand in order, and the fewest others; undefined for dates that are too few, or that no rule gives.
 * Only rules that Outlook can hold (MS-OXCICAL, 2.1.3.2.2): it skips a meeting whose rule names several months, and one whose dates are listed
 * (RDATE).
 */
export function recurrenceOf(dates: readonly IsoDate[]): Recurrence | undefined {
    const days = dates.map(dayOf);
    if (days.length < fewest) return undefined;
    const found = [inMonths(days), inWeeks(days), inDays(days)].flatMap((candidate) => (candidate ? [candidate] : []));
    const [best] = found
        .filter((candidate) => candidate.days.length <= longestSeries)
        .sort((a, b) => a.days.length - b.days.length);
    return best && { rule: `${best.rule};COUNT=${best.days.length}`, dates: best.days.map(dateOf) };
}

/** Every few months, or years: on the same day, the last one, or the same weekday counted from either end. */
function inMonths(days: readonly Day[]): Candidate | undefined {
    const months = days.map(monthOf);
    const step = commonStep(months);
    const place = placeInMonth(days);
    const [first = 0] = months;
    if (step === 0 || !place) return undefined;
    const named = series(first, months.at(-1) ?? first, step).map(place.dayIn);
    const written = step % 12 === 0 ? ['FREQ=YEARLY', interval(step / 12), `BYMONTH=${(first % 12) + 1}`] : [];
    const parts = written.length > 0 ? written : ['FREQ=MONTHLY', interval(step)];
    return { rule: joined(...parts, place.rule), days: named };
}

interface PlaceInMonth {
    readonly rule: string;
    dayIn(month: MonthNumber): Day;
}

function placeInMonth(days: readonly Day[]): PlaceInMonth | undefined {
    const day = constant(days.map(dayOfMonth));
    // A rule passes over the months that lack its day.
    if (day !== undefined && day <= 28) return { rule: `BYMONTHDAY=${day}`, dayIn: (month) => dayInMonth(month, day) };
    const isLast = (one: Day) => one === firstOfMonth(monthOf(one) + 1) - 1;
    if (days.every(isLast)) return { rule: 'BYMONTHDAY=-1', dayIn: (month) => firstOfMonth(month + 1) - 1 };
    const weekday = constant(days.map(weekdayOf));
    if (weekday === undefined) return undefined;
    const code = weekdays[weekday - 1];
    const nth = constant(days.map((one) => Math.ceil(dayOfMonth(one) / 7)));
    if (nth !== undefined && nth <= 4) {
        const dayIn = (month: MonthNumber) => weekdayFrom(firstOfMonth(month) + (nth - 1) * 7, weekday);
        return { rule: `BYDAY=${nth}${code}`, dayIn };
    }
    const dayIn = (month: MonthNumber) => weekdayFrom(firstOfMonth(month + 1) - 7, weekday);
    return days.every((one) => dayIn(monthOf(one)) === one) ? { rule: `BYDAY=-1${code}`, dayIn } : undefined;
}

/** Every few weeks, on some of their days. */
function inWeeks(days: readonly Day[]): Candidate | undefined {
    const mondays = days.map((day) => day - weekdayOf(day) + 1);
    const step = commonStep(mondays) || 7;
    const on = [...new Set(days.map(weekdayOf))].sort((a, b) => a - b);
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    // Any few days lie in some weeks: only what comes back shows a rule.
    if (on.some((weekday) => days.filter((day) => weekdayOf(day) === weekday).length < 2)) return undefined;
    const named = series(mondays[0] ?? 0, mondays.at(-1) ?? 0, step)
        .flatMap((monday) => on.map((weekday) => monday + weekday - 1))
        .filter((day) => day >= first && day <= last);
    const code = on.map((weekday) => weekdays[weekday - 1]).join();
    // The first day of the week says which weeks are the second ones.
    const start = step > 7 && on.length > 1 ? 'WKST=MO' : undefined;
    return { rule: joined('FREQ=WEEKLY', interval(step / 7), `BYDAY=${code}`, start), days: named };
}

function inDays(days: readonly Day[]): Candidate | undefined {
    const step = commonStep(days);
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    return step === 0 ? undefined : { rule: joined('FREQ=DAILY', interval(step)), days: series(first, last, step) };
}

/** The longest step with which a walk from the first value comes to all others; 0 where they are all the same. */
function commonStep(values: readonly number[]): number {
    return values.reduce((step, value, index) => greatestDivisor(step, value - (values[index - 1] ?? value)), 0);
}

function greatestDivisor(a: number, b: number): number {
    return b === 0 ? a : greatestDivisor(b, a % b);
}

/** No further than a rule may count, so that dates far apart cost nothing. */
function series(first: number, last: number, step: number): readonly number[] {
    return Array.from(
        { length: Math.min(Math.floor((last - first) / step), longestSeries) + 1 },
        (_, index) => first + index * step,
    );
}

/** The one value that all are; undefined where they differ. */
function constant(values: readonly number[]): number | undefined {
    return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function interval(step: number): string | undefined {
    return step === 1 ? undefined : `INTERVAL=${step}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
    return parts.filter((part) => part !== undefined).join(';');
}
