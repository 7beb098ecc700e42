import type { LexerResult } from 'langium';

export type Token = LexerResult['tokens'][number];

export type LexicalProblemKind =
    | 'unclosed-string'
    | 'unclosed-comment'
    | 'unclosed-email'
    | 'unknown-sign'
    | 'missing-brace'
    | 'surplus-brace'
    | 'unknown-word'
    | 'invalid-date'
    | 'invalid-time'
    | 'not-text';

/** Something wrong with the text that shows before its sentences are read. Offsets in UTF-16 units, end exclusive. */
export interface LexicalProblem {
    readonly kind: LexicalProblemKind;
    readonly offset: number;
    readonly end: number;
    /** `missing-brace`: the word that opens the block that is never closed. */
    readonly block?: Token;
}

/** How much of the text is written in the forms of one language only. */
export interface LanguageShare {
    readonly language: string;
    readonly count: number;
    readonly first: Token;
}

/** What the lexer saw beside the tokens; travels with the parse result. */
export interface LexicalReport {
    /** Langium's own list, always empty: problems are findings like all others. */
    readonly diagnostics: [];
    readonly comments: readonly Token[];
    readonly problems: readonly LexicalProblem[];
    /** One entry for each language of which an exclusive form is used, in order of appearance. */
    readonly shares: readonly LanguageShare[];
}

export function isLexicalReport(report: object | undefined): report is LexicalReport {
    return report !== undefined && 'shares' in report;
}
