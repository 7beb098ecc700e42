import { cadences } from './cadences.ts';
import { dates } from './dates.ts';
import { deals } from './deals.ts';
import { escalation } from './escalation.ts';
import { held } from './held.ts';
import type { Mutator } from './mutant.ts';
import { participants } from './participants.ts';
import { procurement } from './procurement.ts';
import { text } from './text.ts';

/** Every mutator, by the sections of the reference page. */
export const mutators: readonly Mutator[] = [
    ...text,
    ...deals,
    ...cadences,
    ...dates,
    ...participants,
    ...escalation,
    ...procurement,
    ...held,
];
