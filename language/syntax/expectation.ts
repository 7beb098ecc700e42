import type { Word } from '../vocabulary/words.ts';

/** Something that could stand at a place: a word, a sign, a reference to a declaration, or a value. */
export type Expectation = {
    /** The property it would become, or undefined for a fixed word. */
    readonly property: string | undefined;
    /** The type of node it would belong to. */
    readonly owner: string;
} & (
    | { readonly kind: 'word'; readonly word: Word }
    | { readonly kind: 'sign'; readonly sign: string }
    | { readonly kind: 'reference' }
    | { readonly kind: 'value'; readonly terminal: 'NAME' | 'STRING' | 'DATE' | 'TIME' | 'ORDINAL' | 'INT' | 'EMAIL' }
);
