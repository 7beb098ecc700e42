import type { Word } from './words.ts';

/**
 * A mother tongue of the plan language. Adding one is adding such a value, in one file, to `languages.ts`.
 * Forms are compared in NFC; a form may stand for one word only.
 */
export interface Language {
    /** BCP 47, two letters. */
    readonly id: string;
    /** The language's name for itself. */
    readonly name: string;
    /** Every form that is read as the word; the first is the one that is written. A word without forms is read in English only. */
    readonly words: Readonly<Partial<Record<Word, readonly string[]>>>;
    /** How a number is written as an ordinal: `3rd`, `3:e`. English where left out. */
    ordinal?(number: number): string;
    /** Forms that are written instead of the first one in a certain place, language.md 4.10. The first that fits is taken. */
    readonly placed?: readonly PlacedForm[];
}

/** What a neighbour can be: a keyword, a kind of literal, or `ONE`, the number 1. */
export type Neighbour = Word | 'NAME' | 'STRING' | 'DATE' | 'INT' | 'ORDINAL' | 'ONE';

/** `word` is written as `form` where all of its conditions hold. */
export interface PlacedForm {
    /** A keyword, or a number that is written in figures. */
    readonly word: Word | 'INT' | 'ORDINAL';
    /**
     * The text to write, its words apart by spaces; nothing where the language leaves the word out. Of a number: `{number}` (3) or
     * `{ordinal}` (3rd).
     */
    readonly form: string;
    /** The tokens before it, the nearest first: one of each list must stand there. */
    readonly after?: readonly (readonly Neighbour[])[];
    /** The tokens after it, the nearest first: one of each list must stand there. */
    readonly before?: readonly (readonly Neighbour[])[];
    /** Going back from it, the first of these words comes sooner than the others: it stands in the list which that word opens. */
    readonly opener?: readonly [Word, ...Word[]];
}
