import type { Neighbour } from './language.ts';
import type { Word } from './words.ts';

/** Groups of neighbours that the placed forms of several languages speak of. */

/** What is counted: `3 months`, `every 3rd month`. */
export const units: readonly Word[] = ['day', 'workday', 'week', 'month', 'quarter', 'tertial', 'half-year', 'year'];

export const levelKinds: readonly Word[] = ['operational', 'tactical', 'strategic'];

/** What can stand before a weekday to say which of a month: `the third tuesday`, `3:e`. */
export const ordinalNeighbours: readonly Neighbour[] = [
    'ORDINAL',
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'last',
];
