import type { Month } from '../generated/ast.ts';

/** The months of the year, in order. */
export const months: readonly Month[] = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
