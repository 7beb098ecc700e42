import type { CadenceUnit } from '../generated/ast.ts';
import { anchorName, anchorOf } from './anchors.ts';
import { fullYears } from './contract-dates.ts';
import type { CadenceStep, Meeting } from './meeting.ts';
import { inParts, yearInParts } from './nominal-year.ts';
import type { Deal } from './plan.ts';
import { yearOf } from './year-of.ts';

/**
 * How many times a year a meeting is held, by the last step of its cadence; undefined where that can't be told. The rate is nominal (weekly is
 * 52, monthly 12): what public holidays and closures take away does not count.
 */
export function rateOf(meeting: Meeting, deal: Deal): number | undefined {
    const last = meeting.cadence.at(-1);
    return last && stepRate(last, deal, [meeting]);
}

/**
 * How many times a year a step is held. 0 for what is held once or as needed; what hangs on another meeting is held as often as that one. `seen`
 * are the meetings that led here: in a circle there is no rate.
 */
export function stepRate(step: CadenceStep, deal: Deal, seen: readonly Meeting[] = []): number | undefined {
    const { rhythm, months, weeks } = step;
    switch (rhythm.kind) {
        case 'every':
            return named(yearInParts / inParts({ amount: rhythm.every, unit: rhythm.unit }), rhythm.unit, step);
        case 'times': {
            const all = months.length + weeks.length;
            return all >= rhythm.least && all <= rhythm.most ? all : rhythm.least;
        }
        case 'dates':
            return datesPerYear(rhythm.dates, deal);
        case 'as-needed':
            return 0;
        case 'relative':
        case 'together': {
            if (anchorName(rhythm) === undefined) return 0;
            const anchor = anchorOf(rhythm, deal);
            const last = anchor?.cadence.at(-1);
            return anchor && last && !seen.includes(anchor) ? stepRate(last, deal, [...seen, anchor]) : undefined;
        }
    }
}

/**
 * What `on` and `in` leave of a rate. A year is held in each month and week that is named; of other units from the month up each of these holds
 * one at most; of weeks and days they hold their share.
 */
function named(rate: number, unit: CadenceUnit, { months, weeks, position }: CadenceStep): number {
    const kept = unit === 'day' && position?.kind === 'weekday' ? rate / 7 : rate;
    const all = months.length + weeks.length;
    if (all === 0) return kept;
    if (unit === 'year') return kept * all;
    const inMonths = unit === 'day' || unit === 'week' ? (kept * months.length) / 12 : months.length;
    const inWeeks = unit === 'day' ? (kept * weeks.length) / 52 : weeks.length;
    return Math.min(kept, inMonths + inWeeks);
}

/**
 * Listed dates per full year of the contract; undefined where none of them lies in it: other rules speak of that. Those of a last part of a year
 * count only where there are no others.
 */
function datesPerYear(dates: readonly string[], { contract }: Deal): number | undefined {
    if (!contract) return undefined;
    const { start, end } = contract;
    const inside = dates.filter((date) => date >= start && date <= end);
    if (inside.length === 0) return undefined;
    const years = fullYears(contract);
    // Dates are compared as texts, so a 29 February that is none ends the year as well.
    const inFullYears = inside.filter((date) => date < `${yearOf(start) + years}${start.slice(4)}`);
    return (inFullYears.length || inside.length) / Math.max(1, years);
}
