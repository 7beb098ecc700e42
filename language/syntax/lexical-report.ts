import type { LexerResult } from 'langium';
import type { Expectation } from './expectation.ts';
import type { LexicalProblem } from './lexical-problem.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export type Token = LexerResult['tokens'][number];

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
    /** What was repaired before the text went to the parser, in text order. */
    readonly repairs: readonly SyntaxProblem[];
    /** One entry for each language of which an exclusive form is used, in order of appearance. */
    readonly shares: readonly LanguageShare[];
    /** What could follow the text, be it cut off anywhere. */
    expected(): readonly Expectation[];
}

export function isLexicalReport(report: object | undefined): report is LexicalReport {
    return report !== undefined && 'shares' in report;
}
