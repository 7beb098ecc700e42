export type LexicalProblemKind =
    | 'unclosed-string'
    | 'unclosed-comment'
    | 'unclosed-email'
    | 'unknown-sign'
    | 'invalid-date'
    | 'invalid-time'
    | 'not-text';

/** Something wrong with the text that shows before its sentences are read. Offsets in UTF-16 units, end exclusive. */
export interface LexicalProblem {
    readonly kind: LexicalProblemKind;
    readonly offset: number;
    readonly end: number;
}
