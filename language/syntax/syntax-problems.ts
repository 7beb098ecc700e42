import type { ParseResult } from 'langium';
import type { Expectation } from './expectations.ts';
import type { LexicalProblem, LexicalReport, Token } from './lexical-report.ts';

/** A piece of text that could not be read, judged: what kind of fault it is, and what could stand there instead. */
export type SyntaxProblem = { readonly offset: number; readonly end: number } & (
    | { readonly kind: 'text'; readonly problem: LexicalProblem }
    | { readonly kind: 'unknown-word'; readonly word: string; readonly expected: readonly Expectation[] }
    | { readonly kind: 'name-expected'; readonly word: string }
    | { readonly kind: 'unexpected'; readonly found: string; readonly expected: readonly Expectation[] }
    | { readonly kind: 'incomplete'; readonly expected: readonly Expectation[] }
);

type ParserError = ParseResult['parserErrors'][number];

/**
 * Judges what lexer and parser reported, each fault once: where a name must stand it is a missing name, any other lower-case
 * word is an unknown word, and the rest is an unexpected piece of text (rules.md, "One fault, one finding").
 */
export function judgeSyntax(
    text: string,
    lexical: LexicalReport,
    parserErrors: readonly ParserError[],
    expectedAt: (offset: number) => readonly Expectation[],
): readonly SyntaxProblem[] {
    const found: SyntaxProblem[] = lexical.problems.map(
        (problem): SyntaxProblem =>
            problem.kind === 'unknown-word'
                ? {
                      kind: 'unknown-word',
                      word: text.slice(problem.offset, problem.end),
                      offset: problem.offset,
                      end: problem.end,
                      expected: expectedAt(problem.offset),
                  }
                : { kind: 'text', problem, offset: problem.offset, end: problem.end },
    );
    const taken = new Set(found.map((problem) => problem.offset));
    // A text with a misread end (an unclosed quote, a missing brace) explains what follows on its line.
    const explained = lexical.problems.filter((problem) => problem.kind !== 'unknown-word');
    for (const error of parserErrors) {
        const judged = judge(text, error, expectedAt);
        if (!judged || taken.has(judged.offset)) continue;
        if (explained.some((problem) => sameLine(text, problem.end, judged.offset))) continue;
        taken.add(judged.offset);
        found.push(judged);
    }
    return found.sort((a, b) => a.offset - b.offset);
}

function judge(
    text: string,
    error: ParserError,
    expectedAt: (offset: number) => readonly Expectation[],
): SyntaxProblem | undefined {
    const token: Token = error.token;
    if (!Number.isFinite(token.startOffset) || token.image === '') {
        // The end of the text, or of a block that was closed for the reader: something before it is unfinished.
        const previous = 'previousToken' in error ? (error.previousToken as Token | undefined) : undefined;
        const end =
            previous && Number.isFinite(previous.startOffset)
                ? previous.startOffset + previous.image.length
                : text.trimEnd().length;
        return { kind: 'incomplete', offset: previous?.startOffset ?? end, end, expected: expectedAt(end) };
    }
    const offset = token.startOffset;
    const end = offset + token.image.length;
    const expected = expectedAt(offset);
    const isWord = token.tokenType.name === 'WORD';
    const isKeyword = /^\p{Ll}/u.test(token.tokenType.name);
    const names = expected.some((one) => one.kind === 'reference' || (one.kind === 'value' && one.terminal === 'NAME'));
    const words = expected.some((one) => one.kind === 'word');
    if ((isWord || isKeyword) && names && (!words || (isWord && text.slice(end).trimStart().startsWith('.')))) {
        return { kind: 'name-expected', word: token.image, offset, end };
    }
    return isWord
        ? { kind: 'unknown-word', word: token.image, offset, end, expected }
        : { kind: 'unexpected', found: token.image, offset, end, expected };
}

function sameLine(text: string, from: number, to: number): boolean {
    return from <= to ? !/[\r\n]/.test(text.slice(from, to)) : !/[\r\n]/.test(text.slice(to, from));
}
