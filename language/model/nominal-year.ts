import type { DurationUnit } from '../generated/ast.ts';
import type { Duration } from './values.ts';

/**
 * A nominal year: 52 weeks, 12 months, 260 workdays. It is reckoned in parts of which every unit holds a whole number, so that 13 weeks are
 * exactly 3 months.
 */
export const yearInParts = 5460;

const parts: Readonly<Record<DurationUnit, number>> = {
    day: 15,
    workday: 21,
    week: 105,
    month: 455,
    quarter: 1365,
    tertial: 1820,
    'half-year': 2730,
    year: yearInParts,
};

/** How long something lasts in parts of a nominal year. */
export function inParts({ amount, unit }: Duration): number {
    return amount * parts[unit];
}
