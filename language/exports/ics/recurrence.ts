import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../model/values.ts';

/** Fewer dates are no series: they stand as well alone. */
const fewest = 3;

/** The last dates of a month are counted from its end only where they can't be counted from its beginning. */
const sure = 28;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The rule (RFC 5545, 3.3.10) that gives exactly these dates, in order and without gaps; undefined where none does. One date that a public
 * holiday has moved is enough: an exception to a rule is what calendars differ most about, so such dates stand alone.
 */
export function recurrenceRule(dates: readonly IsoDate[]): string | undefined {
    const days = dates.map((date) => Temporal.PlainDate.from(date));
    if (days.length < fewest) return undefined;
    const rule = everyFewDays(days) ?? everyFewMonths(days) ?? inMonthsOfYear(days);
    return rule && `${rule};COUNT=${days.length}`;
}

function everyFewDays(days: readonly Temporal.PlainDate[]): string | undefined {
    const step = constant(gaps(days, (from, to) => from.until(to).days));
    const [first] = days;
    if (step === undefined || step < 1 || !first) return undefined;
    return step % 7 === 0
        ? joined('FREQ=WEEKLY', interval(step / 7), `BYDAY=${weekdays[first.dayOfWeek - 1]}`)
        : joined('FREQ=DAILY', interval(step));
}

function everyFewMonths(days: readonly Temporal.PlainDate[]): string | undefined {
    const step = constant(gaps(days, (from, to) => monthOf(to) - monthOf(from)));
    const place = placeInMonth(days);
    const [first] = days;
    if (step === undefined || step < 1 || !place || !first) return undefined;
    return step % 12 === 0
        ? joined('FREQ=YEARLY', interval(step / 12), `BYMONTH=${first.month}`, place)
        : joined('FREQ=MONTHLY', interval(step), place);
}

/** The same months each year, as in `4 times per year in february, may, september, november`. */
function inMonthsOfYear(days: readonly Temporal.PlainDate[]): string | undefined {
    const place = placeInMonth(days);
    const months = [...new Set(days.map(({ month }) => month))].sort((a, b) => a - b);
    const [first] = days;
    if (!place || !first) return undefined;
    const start = months.indexOf(first.month);
    const isNext = (day: Temporal.PlainDate, index: number) => {
        const turn = start + index;
        const year = first.year + Math.floor(turn / months.length);
        return day.month === months[turn % months.length] && day.year === year;
    };
    return days.every(isNext) ? joined('FREQ=YEARLY', `BYMONTH=${months.join()}`, place) : undefined;
}

/** Where in its month each of the dates stands: the same day, the last one, or the same weekday counted from either end. */
function placeInMonth(days: readonly Temporal.PlainDate[]): string | undefined {
    const day = constant(days.map((one) => one.day));
    if (day !== undefined && day <= sure) return `BYMONTHDAY=${day}`;
    if (days.every((one) => one.day === one.daysInMonth)) return 'BYMONTHDAY=-1';
    const weekday = constant(days.map(({ dayOfWeek }) => dayOfWeek));
    if (weekday === undefined) return undefined;
    const nth = constant(days.map((one) => Math.ceil(one.day / 7)));
    if (nth !== undefined && nth <= 4) return `BYDAY=${nth}${weekdays[weekday - 1]}`;
    return days.every((one) => one.day + 7 > one.daysInMonth) ? `BYDAY=-1${weekdays[weekday - 1]}` : undefined;
}

function gaps<Gap>(
    days: readonly Temporal.PlainDate[],
    between: (from: Temporal.PlainDate, to: Temporal.PlainDate) => Gap,
): readonly Gap[] {
    return days.flatMap((day, index) => {
        const next = days[index + 1];
        return next ? [between(day, next)] : [];
    });
}

/** The one value that all are; undefined where they differ. */
function constant(values: readonly number[]): number | undefined {
    return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function monthOf({ year, month }: Temporal.PlainDate): number {
    return year * 12 + month;
}

function interval(step: number): string | undefined {
    return step === 1 ? undefined : `INTERVAL=${step}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
    return parts.filter((part) => part !== undefined).join(';');
}
