import type { CadenceStep } from '../model/meeting.ts';
import { type CountedDays, namedDays, type Span } from './counted-days.ts';
import { type DayPattern, dayInMonthThatFits, patternOf } from './day-pattern.ts';
import { type Day, dayInMonth, dayOfMonth, monthOf } from './days.ts';
import type { Workdays } from './workdays.ts';

/**
 * The days of `N times per year`: those that `in` names, else spread over each year counted from the start of the cadence, on whole months as
 * long as there are as many. `on` takes the first fit on or after; days that meet in one are one.
 */
export function spreadDays(times: number, step: CadenceStep, cadenceStart: Day, span: Span, workdays: Workdays): CountedDays {
    const pattern = patternOf(step, span.start, workdays);
    if (pattern.months.length + pattern.weeks.length > 0) return namedDays(1, pattern, span);
    const days: Day[] = [];
    for (let year = 0; yearStart(cadenceStart, year) < span.end; year++) {
        for (const spread of spreadOverYear(times, cadenceStart, year)) {
            if (spread < span.start) continue;
            const day = step.position ? firstFit(pattern, spread) : spread;
            if (day !== undefined && day < span.end) days.push(day);
        }
    }
    return { days, short: [] };
}

function yearStart(start: Day, year: number): Day {
    return dayInMonth(monthOf(start) + 12 * year, dayOfMonth(start));
}

function spreadOverYear(times: number, start: Day, year: number): readonly Day[] {
    if (times <= 12) {
        const month = monthOf(start) + 12 * year;
        return Array.from({ length: times }, (_, index) =>
            dayInMonth(month + Math.floor((12 * index) / times), dayOfMonth(start)),
        );
    }
    const first = yearStart(start, year);
    const length = yearStart(start, year + 1) - first;
    // No more than one a day, however many are asked for.
    const count = Math.min(times, length);
    return Array.from({ length: count }, (_, index) => first + Math.floor((length * index) / count));
}

/** Some month of a year has the day, if any has. */
function firstFit(pattern: DayPattern, from: Day): Day | undefined {
    const first = monthOf(from);
    for (let month = first; month <= first + 12; month++) {
        const day = dayInMonthThatFits(pattern, month, from);
        if (day !== undefined) return day;
    }
    return undefined;
}
