import { Temporal } from 'temporal-polyfill';
import { isFreeInSweden } from './swedish-law.ts';

/** A step of a cadence as a test makes it up. */
export interface Step {
    readonly rhythm: { readonly every: number; readonly unit: Unit } | { readonly times: number };
    readonly position: Position | undefined;
    /** 1-based. A step names months or weeks, not both. */
    readonly months: readonly number[];
    readonly weeks: readonly number[];
    readonly first: { readonly amount: number; readonly unit: 'week' | 'month' } | undefined;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'tertial' | 'half-year' | 'year';
export type Position =
    | { readonly kind: 'weekday'; readonly weekday: number; readonly ordinal: number | undefined }
    | { readonly kind: 'day'; readonly day: number }
    | { readonly kind: 'workday'; readonly ordinal: number };

/** A day with all that a cadence can ask of one. */
export interface CalendarDay {
    readonly date: Temporal.PlainDate;
    readonly text: string;
    /** Counted from any day, and from any month. */
    readonly number: number;
    readonly month: number;
    readonly isFree: boolean;
    /** Of the workdays of the month, from either end; undefined for a day that is none. */
    readonly workday: readonly [number, number] | undefined;
}

/** Every day from the first of a month to the last of another. `isClosed` tells of closed days, besides those that are free in Sweden. */
export function calendarDays(from: string, to: string, isClosed: (date: Temporal.PlainDate) => boolean): readonly CalendarDay[] {
    const days: CalendarDay[] = [];
    const [start, end] = [from, to].map((month) => Temporal.PlainYearMonth.from(month));
    for (let month = start; month && end && Temporal.PlainYearMonth.compare(month, end) <= 0; month = month.add({ months: 1 })) {
        const dates = Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 }));
        const working = dates.filter((date) => !isFreeInSweden(date) && !isClosed(date));
        for (const date of dates) {
            const index = working.indexOf(date);
            days.push({
                date,
                text: date.toString(),
                number: days.length,
                month: month.year * 12 + month.month,
                isFree: index < 0,
                workday: index < 0 ? undefined : [index + 1, index - working.length],
            });
        }
    }
    return days;
}

/**
 * The dates that a chain of steps names, found by trying every day of the contract against the words of the language's description: slow, and
 * without a line in common with the product.
 */
export function nominalDates(steps: readonly Step[], start: string, end: string, calendar: readonly CalendarDay[]) {
    const found = new Set<string>();
    const cadenceStart = Temporal.PlainDate.from(start);
    let from = cadenceStart;
    for (const step of steps) {
        const until = step.first && from.add({ [`${step.first.unit}s`]: step.first.amount });
        const days = calendar.filter(
            ({ text }) => text >= from.toString() && text <= end && (until === undefined || text < until.toString()),
        );
        for (const { text } of datesOf(step, { days, calendar, from, cadenceStart })) found.add(text);
        if (!until) break;
        from = until;
    }
    return [...found].sort();
}

interface Course {
    /** The days of the step, among those of the calendar. */
    readonly days: readonly CalendarDay[];
    readonly calendar: readonly CalendarDay[];
    readonly from: Temporal.PlainDate;
    readonly cadenceStart: Temporal.PlainDate;
}

function datesOf(step: Step, course: Course): readonly CalendarDay[] {
    const isNamed = step.months.length + step.weeks.length > 0;
    if ('times' in step.rhythm) return isNamed ? inNamedTimes(step, 1, course) : spread(step, step.rhythm.times, course);
    const { every, unit } = step.rhythm;
    if (unit === 'day' || unit === 'week') return daysApart(step, every, unit, course);
    if (unit === 'year' && isNamed) return inNamedTimes(step, every, course);
    return monthsApart(step, every * { month: 1, quarter: 3, tertial: 4, 'half-year': 6, year: 12 }[unit], course);
}

function daysApart(step: Step, every: number, unit: 'day' | 'week', { days, from }: Course): readonly CalendarDay[] {
    const weekday = bareWeekday(step.position) ?? (unit === 'week' ? from.dayOfWeek : undefined);
    const fitting = days.filter((day) => (weekday === undefined || day.date.dayOfWeek === weekday) && isIn(day, step));
    return fitting.filter(({ number }) => (number - (fitting[0]?.number ?? 0)) % (every * (unit === 'week' ? 7 : 1)) === 0);
}

/** In each due month the first day that fits. A bare weekday keeps its place in the month. */
function monthsApart(step: Step, every: number, course: Course): readonly CalendarDay[] {
    const position = step.position ?? positionOfStart(step, course);
    const first = course.days.find((day) => isAt(day, position) && isIn(day, step));
    if (!first) return [];
    const place = Math.ceil(first.date.day / 7);
    const isKept = bareWeekday(position) !== undefined && step.weeks.length === 0;
    const kept: Position = isKept
        ? { kind: 'weekday', weekday: first.date.dayOfWeek, ordinal: place > 4 ? -1 : place }
        : position;
    return oneEach(
        course.days.filter(({ month }) => month >= first.month && (month - first.month) % every === 0),
        ({ month }) => month,
        (day) => isAt(day, kept) && isIn(day, step),
        (day) => isMissed(day, kept, step, course),
    );
}

/** In each due year one day of every named month, or of every named week of the ISO year. */
function inNamedTimes(step: Step, every: number, course: Course): readonly CalendarDay[] {
    const position = step.position ?? positionOfStart(step, course);
    const yearOf = ({ date }: CalendarDay) => (step.weeks.length > 0 ? (date.yearOfWeek ?? 0) : date.year);
    const fits = (day: CalendarDay) => isAt(day, position) && isIn(day, step);
    const first = course.days.find(fits);
    if (!first) return [];
    return oneEach(
        course.days.filter((day) => yearOf(day) >= yearOf(first) && (yearOf(day) - yearOf(first)) % every === 0),
        (day) => (step.weeks.length > 0 ? yearOf(day) * 53 + (day.date.weekOfYear ?? 0) : day.month),
        fits,
        (day) => isMissed(day, position, step, course),
    );
}

function spread(step: Step, times: number, { days, calendar, cadenceStart, from }: Course): readonly CalendarDay[] {
    const [last] = days.slice(-1);
    const found: CalendarDay[] = [];
    for (let year = 0; last && cadenceStart.add({ years: year }).toString() <= last.text; year++) {
        const start = cadenceStart.add({ years: year });
        const length = start.until(cadenceStart.add({ years: year + 1 })).days;
        for (let index = 0; index < times; index++) {
            const point = (
                times <= 12
                    ? cadenceStart.add({ months: 12 * year + Math.floor((12 * index) / times) })
                    : start.add({ days: Math.floor((length * index) / times) })
            ).toString();
            const { position } = step;
            const day = calendar.find((one) => one.text >= point && (position === undefined || isAt(one, position)));
            if (point >= from.toString() && day && days.includes(day)) found.push(day);
        }
    }
    return found;
}

function oneEach(
    days: readonly CalendarDay[],
    groupOf: (day: CalendarDay) => number,
    fits: (day: CalendarDay) => boolean,
    isMissedAt: (day: CalendarDay) => boolean,
): readonly CalendarDay[] {
    const groups = new Map<number, CalendarDay[]>();
    for (const day of days) groups.set(groupOf(day), [...(groups.get(groupOf(day)) ?? []), day]);
    return [...groups.values()].flatMap((group) => group.find(fits) ?? group.find(isMissedAt) ?? []);
}

/** The last day of a month that should have a workday with this number and has too few. */
function isMissed({ date, month }: CalendarDay, position: Position, { months, weeks }: Step, { calendar }: Course): boolean {
    return (
        position.kind === 'workday' &&
        weeks.length === 0 &&
        (months.length === 0 || months.includes(date.month)) &&
        date.day === date.daysInMonth &&
        !calendar.some((day) => day.month === month && isAt(day, position))
    );
}

function positionOfStart({ weeks }: Step, { from }: Course): Position {
    return weeks.length > 0 ? { kind: 'weekday', weekday: from.dayOfWeek, ordinal: undefined } : { kind: 'day', day: from.day };
}

function bareWeekday(position: Position | undefined): number | undefined {
    return position?.kind === 'weekday' && position.ordinal === undefined ? position.weekday : undefined;
}

function isAt({ date, workday }: CalendarDay, position: Position): boolean {
    switch (position.kind) {
        case 'day':
            return date.day === Math.min(position.day, date.daysInMonth);
        case 'workday':
            return workday?.includes(position.ordinal) ?? false;
        case 'weekday': {
            const { weekday, ordinal } = position;
            const places = [undefined, Math.ceil(date.day / 7), date.day + 7 > date.daysInMonth ? -1 : 0];
            return date.dayOfWeek === weekday && places.includes(ordinal);
        }
    }
}

function isIn({ date }: CalendarDay, { months, weeks }: Step): boolean {
    return months.length + weeks.length === 0 || months.includes(date.month) || weeks.includes(date.weekOfYear ?? 0);
}
