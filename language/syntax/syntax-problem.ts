import type { Word } from '../vocabulary/words.ts';
import type { Expectation } from './expectation.ts';
import type { LexicalProblem } from './lexical-problem.ts';

/** A piece of text that could not be read: what kind of fault it is, and what could stand there instead. Offsets in UTF-16 units. */
export type SyntaxProblem = {
    readonly offset: number;
    readonly end: number;
} /** The signs themselves are at fault, or a date or time does not exist; the text around it is read all the same. */ & (
    | { readonly kind: 'text'; readonly problem: LexicalProblem }
    /** A lower-case word that is no keyword. */
    | { readonly kind: 'unknown-word'; readonly word: string; readonly expected: readonly Expectation[] }
    /** A keyword or lower-case word where a name must stand; read as the name. */
    | { readonly kind: 'name-expected'; readonly word: string }
    /** A keyword that begins with a capital letter; read as the keyword. */
    | { readonly kind: 'capital-letter'; readonly word: Word }
    /** A block that is never opened; stands on the block's first word. `block` is how it begins. */
    | { readonly kind: 'missing-open'; readonly block: string }
    /** A block that is never closed, and with it others around it: `count` in all. */
    | { readonly kind: 'missing-close'; readonly block: string; readonly count: number }
    | { readonly kind: 'surplus-brace' }
    | { readonly kind: 'unexpected'; readonly found: string; readonly expected: readonly Expectation[] }
    /** Something ends too early; stands on the last piece before the gap. */
    | { readonly kind: 'incomplete'; readonly after: string; readonly expected: readonly Expectation[] }
);
