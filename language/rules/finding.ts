import type { AstNode } from 'langium';
import type { Word } from '../vocabulary/words.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * What may stand in a message's placeholder: text as it is, a number, words or a text to be said in the reader's language, what each language
 * calls something (`local` where one has no name of its own for it), or one of several such things.
 */
export type Arg =
    | string
    | number
    | { readonly word: Word }
    | { readonly words: readonly Word[] }
    | { readonly text: string }
    | { readonly names: Readonly<Record<string, string>> }
    | { readonly either: readonly Arg[] };

export type Args = Readonly<Record<string, Arg>>;

/** A piece of a file, offsets in UTF-16 units, end exclusive. */
export interface Place {
    readonly offset: number;
    readonly end: number;
}

/** One thing a rule found, as data: text is made of it at the edge, in the reader's language. */
export interface Finding extends Place {
    readonly code: string;
    readonly severity: Severity;
    /** The English text with placeholders; also the key of its translations. */
    readonly message: string;
    readonly args: Args;
    /** The node it is about, for fixes. */
    readonly node: AstNode | undefined;
    readonly related: readonly Related[];
    /** What it is about is superfluous: editors show it faded. */
    readonly unnecessary: boolean;
}

/** Another place that explains the finding. */
export interface Related extends Place {
    readonly uri: string;
    readonly message: string;
    readonly args: Args;
}
