import type { Word } from '../vocabulary/words.ts';

/** Ordinal words as numbers; -1 counts from the end. */
export const ordinals: Readonly<Partial<Record<Word, number>>> = {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    last: -1,
};
