import type { Weekday } from '../generated/ast.ts';
import type { CadenceStep } from '../model/meeting.ts';
import { months } from '../model/months.ts';
import {
    type Day,
    dayInMonth,
    dayInWeek,
    dayOfMonth,
    firstOfMonth,
    type MonthNumber,
    monthOf,
    type WeekdayNumber,
    weekdayFrom,
    weekdayOf,
    weekOf,
} from './days.ts';
import type { Workdays } from './workdays.ts';

/** On which days a step may fall: what `on` and `in` say, and where `on` says nothing, what the start of the step does. */
export interface DayPattern {
    readonly position: MonthPosition;
    /** 0-based, in order; empty: every month. With weeks, a day must lie in one of the months or in one of the weeks. */
    readonly months: readonly number[];
    readonly weeks: readonly number[];
    readonly workdays: Workdays;
}

/** A weekday without ordinal is any such day of the month; all others are one day of it. */
export type MonthPosition =
    | { readonly kind: 'weekday'; readonly weekday: WeekdayNumber; readonly ordinal: number | undefined }
    | { readonly kind: 'day'; readonly day: number }
    | { readonly kind: 'workday'; readonly ordinal: number };

/** ISO numbers of the weekdays that a plan can name. */
const weekdays: Readonly<Record<Weekday, WeekdayNumber>> = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5 };

/** The pattern of a step that counts months or years, or days so many times a year. In a week without weekday it is the start's. */
export function patternOf(step: CadenceStep, start: Day, workdays: Workdays): DayPattern {
    return {
        position: positionOf(step, start),
        months: months.flatMap((month, index) => (step.months.includes(month) ? index : [])),
        weeks: [...new Set(step.weeks)].sort((a, b) => a - b),
        workdays,
    };
}

/** The weekday a step that counts days or weeks asks for. It can take no other position (`cadence-position`), and any other counts for nothing. */
export function weekdayAsked({ position }: CadenceStep): WeekdayNumber | undefined {
    return position?.kind === 'weekday' && position.ordinal === undefined ? weekdays[position.weekday] : undefined;
}

function positionOf({ position, weeks }: CadenceStep, start: Day): MonthPosition {
    if (position?.kind === 'weekday') return { ...position, weekday: weekdays[position.weekday] };
    if (position) return position;
    return weeks.length > 0
        ? { kind: 'weekday', weekday: weekdayOf(start), ordinal: undefined }
        : { kind: 'day', day: dayOfMonth(start) };
}

/** Whether a day lies in the months and weeks that a step names. */
export function isIn(day: Day, { months, weeks }: DayPattern): boolean {
    if (months.length === 0 && weeks.length === 0) return true;
    return months.includes(monthOf(day) % 12) || (weeks.length > 0 && weeks.includes(weekOf(day).week));
}

/** The first day of a month, on or after a day, that fits; undefined where none does. */
export function dayInMonthThatFits(pattern: DayPattern, month: MonthNumber, from: Day): Day | undefined {
    const end = firstOfMonth(month + 1);
    const first = Math.max(firstOfMonth(month), from);
    const { position } = pattern;
    let day = oneInMonth(position, month, first, pattern.workdays);
    if (position.kind === 'weekday' && position.ordinal === undefined)
        while (day !== undefined && day < end && !isIn(day, pattern)) day += 7;
    return day !== undefined && day >= first && day < end && isIn(day, pattern) ? day : undefined;
}

/** The day of an ISO week that fits; undefined where none does, as in week 53 of a year of 52. */
export function dayInWeekThatFits({ position, workdays }: DayPattern, year: number, week: number): Day | undefined {
    const monday = dayInWeek(year, week, 1);
    if (monday === undefined) return undefined;
    if (position.kind === 'weekday' && position.ordinal === undefined) return weekdayFrom(monday, position.weekday);
    return [0, 1, 2, 3, 4, 5, 6]
        .map((more) => monday + more)
        .find((day) => oneInMonth(position, monthOf(day), firstOfMonth(monthOf(day)), workdays) === day);
}

/** Day 31 is the last of a shorter month. */
function oneInMonth(position: MonthPosition, month: MonthNumber, from: Day, workdays: Workdays): Day | undefined {
    switch (position.kind) {
        case 'day':
            return dayInMonth(month, position.day);
        case 'workday':
            return workdays.inMonth(month, position.ordinal);
        case 'weekday': {
            const { weekday, ordinal } = position;
            if (ordinal === undefined) return weekdayFrom(from, weekday);
            return ordinal < 0
                ? weekdayFrom(firstOfMonth(month + 1) - 7, weekday)
                : weekdayFrom(firstOfMonth(month), weekday) + (ordinal - 1) * 7;
        }
    }
}
