import type { CadenceStep, Position } from '../model/meeting.ts';
import { months as monthNames } from '../model/months.ts';
import { weekdays } from '../model/weekdays.ts';
import { type Day, dayOfMonth, firstOfMonth, monthOf, weekdayOf, weekOf } from '../schedule/days.ts';
import type { Workdays } from '../schedule/workdays.ts';
import { placesInMonth } from './places-in-month.ts';

/** A step of a cadence as far as its days go. */
export type Guess = Pick<CadenceStep, 'rhythm' | 'position' | 'months' | 'weeks'>;

/** The units that stand for several months; others are counted. */
const unitsOf: Readonly<Record<number, 'month' | 'quarter' | 'tertial' | 'half-year' | 'year'>> = {
    1: 'month',
    3: 'quarter',
    4: 'tertial',
    6: 'half-year',
    12: 'year',
};

/** More months or weeks of a year than anyone would list. */
const mostNamed = 6;

/** Cadences that some days could come from, the most natural first. None is more than a guess: whether it gives these days, the schedule tells. */
export interface GuessedCadences {
    /** Every so many weeks or months. */
    readonly regular: readonly Guess[];
    /** The same months, or weeks, of every year. */
    readonly named: readonly Guess[];
}

/** @param days in order, each once. */
export function guessedCadences(days: readonly Day[], workdays: Workdays): GuessedCadences {
    const positions = positionsOf(days, workdays);
    // Any two days are so many weeks apart: that alone is no rhythm.
    const regular = days.length > 2 ? [...weekly(days, 1, 3), ...monthly(days, positions), ...weekly(days, 4, 26)] : [];
    return { regular, named: named(days, positions) };
}

function weekly(days: readonly Day[], least: number, most: number): readonly Guess[] {
    const gaps = usualGaps(days, (day, before) => Math.round((day - before) / 7)).filter((gap) => gap >= least && gap <= most);
    return gaps.flatMap((every) =>
        weekdaysOf(days).map((weekday) => ({
            rhythm: { kind: 'every', bound: undefined, every, unit: 'week' } as const,
            position: { kind: 'weekday', weekday, ordinal: undefined } as const,
            months: [],
            weeks: [],
        })),
    );
}

function monthly(days: readonly Day[], positions: readonly Position[]): readonly Guess[] {
    return usualGaps(days, (day, before) => monthOf(day) - monthOf(before)).flatMap((count) => {
        const unit = unitsOf[count];
        const rhythm = { kind: 'every', bound: undefined, every: unit ? 1 : count, unit: unit ?? 'month' } as const;
        return positions.map((position) => ({ rhythm, position, months: [], weeks: [] }));
    });
}

/** How far apart most of the days are; a shift makes one gap longer and the next shorter, and what was dropped leaves one twice as long. */
function usualGaps(days: readonly Day[], between: (day: Day, before: Day) => number): readonly number[] {
    const counts = new Map<number, number>();
    days.slice(1).forEach((day, index) => {
        const gap = between(day, days[index] ?? day);
        if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
    return [...counts]
        .sort(([a, many], [b, more]) => more - many || a - b)
        .slice(0, 2)
        .map(([gap]) => gap);
}

/** The same months, or weeks, of every year. */
function named(days: readonly Day[], positions: readonly Position[]): readonly Guess[] {
    const numbers = [...new Set(days.map((day) => monthOf(day) % 12))].sort((a, b) => a - b);
    const months = numbers.flatMap((number) => monthNames[number] ?? []);
    const weeks = [...new Set(days.map((day) => weekOf(day).week))].sort((a, b) => a - b);
    const perYear = (count: number): Guess['rhythm'] =>
        count === 1
            ? { kind: 'every', bound: undefined, every: 1, unit: 'year' }
            : { kind: 'times', bound: undefined, least: count, most: count };
    return [
        ...(months.length <= mostNamed
            ? positions.map((position) => ({ rhythm: perYear(months.length), position, months, weeks: [] }))
            : []),
        ...(weeks.length <= mostNamed
            ? weekdaysOf(days).map((weekday) => ({
                  rhythm: perYear(weeks.length),
                  position: { kind: 'weekday', weekday, ordinal: undefined } as const,
                  months: [],
                  weeks,
              }))
            : []),
    ];
}

/** Where in a month some of the days are: a shift may have moved any one of them, so several are asked. */
function positionsOf(days: readonly Day[], workdays: Workdays): readonly Position[] {
    const asked = days.slice(0, 4);
    const found = [
        ...asked.flatMap((day) => placesInMonth(day)),
        ...asked.flatMap((day): Position[] =>
            isMonthEnd(day) ? [{ kind: 'day', day: 31 }] : [{ kind: 'day', day: dayOfMonth(day) }],
        ),
        ...asked.flatMap((day): Position[] => {
            const ordinal = ordinalOfWorkday(day, workdays);
            return ordinal === undefined ? [] : [{ kind: 'workday', ordinal }];
        }),
    ];
    return [...new Map(found.map((position) => [JSON.stringify(position), position])).values()];
}

function isMonthEnd(day: Day): boolean {
    return dayOfMonth(day) > 28 && monthOf(day + 1) !== monthOf(day);
}

/** -1 for the last of its month. */
function ordinalOfWorkday(day: Day, workdays: Workdays): number | undefined {
    if (workdays.whyNot(day)) return undefined;
    if (workdays.inMonth(monthOf(day), -1) === day) return -1;
    let ordinal = 0;
    for (let one = firstOfMonth(monthOf(day)); one <= day; one++) if (!workdays.whyNot(one)) ordinal++;
    return ordinal;
}

function weekdaysOf(days: readonly Day[]) {
    return [...new Set(days.slice(0, 4).map((day) => weekdayOf(day)))].flatMap((number) => weekdays[number - 1] ?? []);
}
