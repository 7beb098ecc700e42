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
    /** Forms that are written instead of the first one in a certain place, language.md 4.10. */
    readonly placed?: readonly PlacedForm[];
}

/** `word` is written as `form` when the word before it is one of `after` or the token after it is one of `before`. */
export interface PlacedForm {
    readonly word: Word;
    readonly form: string;
    readonly after?: readonly Word[];
    readonly before?: readonly Word[];
}
