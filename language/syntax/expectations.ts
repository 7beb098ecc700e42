import type { LangiumCoreServices } from 'langium';
import { declaringWords } from './declarations.ts';
import type { Expectation } from './expectation.ts';
import { isLexicalReport } from './lexical-report.ts';

export interface ExpectationServices {
    readonly parser: Pick<LangiumCoreServices['parser'], 'Lexer'>;
}

/** What could follow `prefix`, a text that begins with a whole declaration's start (`expectationStart` finds it). */
export function expectationsAfter(prefix: string, services: ExpectationServices): readonly Expectation[] {
    const { report } = services.parser.Lexer.tokenize(prefix, { mode: 'partial' });
    return isLexicalReport(report) ? report.expected() : [];
}

/**
 * The offset at which the declaration around `offset` begins, given the tokens before it: expectations depend on no more than that, so
 * their cost does not grow with the file.
 */
export function expectationStart(
    tokens: readonly { readonly startOffset: number; readonly tokenType: { readonly name: string } }[],
    offset: number,
): number {
    for (let i = tokens.length - 1; i >= 0; i--) {
        const token = tokens[i];
        if (!token || token.startOffset >= offset || !declaringWords.has(token.tokenType.name)) continue;
        const next = tokens[i + 1]?.tokenType.name;
        if (token.tokenType.name === 'import' ? next === 'STRING' : next === 'NAME' || next === 'WORD') return token.startOffset;
    }
    return 0;
}
