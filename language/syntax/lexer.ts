import type { Grammar, Lexer, LexerResult } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { automatonOf } from './automaton.ts';
import { type Beginnings, beginningsIn } from './beginnings.ts';
import { declarationsOf } from './declarations.ts';
import type { Expectation } from './expectation.ts';
import type { LexicalProblem } from './lexical-problem.ts';
import type { LexicalReport, Token } from './lexical-report.ts';
import { type Repaired, repair } from './repair.ts';
import { type Scan, scan, type TextPart } from './scan.ts';
import { sharesOf } from './shares-of.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { tokenTypes } from './tokens.ts';

/** What could follow a text that breaks off. */
export interface Outlook {
    readonly expected: readonly Expectation[];
    /** What could follow one more word, which is among the expected. */
    after(word: string): readonly Expectation[];
}

/**
 * Reads a plan's text into tokens in one pass by hand: a word is read whole, looked up in the lexicon, and becomes its
 * canonical keyword's token, else NAME or WORD. So a keyword costs one look-up, however many there are in however many
 * tongues, and offsets stay the source's. Then what could not be parsed is repaired, so that the parser never fails.
 */
export class DialogLexer implements Lexer {
    readonly definition: ReturnType<typeof tokenTypes>;
    readonly #grammar: Grammar;
    readonly #lexicon: Lexicon;

    constructor(grammar: Grammar, lexicon: Lexicon) {
        this.definition = tokenTypes(grammar);
        this.#grammar = grammar;
        this.#lexicon = lexicon;
    }

    /** In `partial` mode (a text cut at the cursor, for completion) nothing is repaired. */
    tokenize(text: string, options?: { mode?: 'full' | 'partial' }): LexerResult & { report: LexicalReport } {
        const { tokens, comments, problems } = this.scan(text);
        const repaired = options?.mode === 'partial' ? [] : declarationsOf(tokens).map((declaration) => this.repair(declaration));
        const repairs = repaired.flatMap((one) => one.problems);
        return {
            tokens: repaired.length > 0 ? repaired.flatMap((one) => one.tokens) : tokens,
            hidden: comments.slice(),
            errors: errorsOf(problems, repairs),
            report: {
                diagnostics: [],
                comments,
                problems,
                repairs,
                shares: sharesOf(tokens),
                expected: () => this.expectedAfter(text),
            },
        };
    }

    /** The tokens of a text, or of a part of it. */
    scan(text: string, part?: TextPart): Scan {
        return scan(text, this.definition, this.#lexicon, part);
    }

    /** The tokens of a declaration, made readable. */
    repair(tokens: readonly Token[], options?: { unfinished?: boolean }): Repaired {
        const tools = { automaton: automatonOf(this.#grammar), types: this.definition, lexicon: this.#lexicon };
        return repair(tokens, tools, options);
    }

    /** What could follow a text, be it cut off anywhere. */
    expectedAfter(text: string): readonly Expectation[] {
        return this.outlookAfter(this.scan(text).tokens).expected;
    }

    /** What could follow some tokens, the last of a declaration that breaks off anywhere. */
    outlookAfter(tokens: readonly Token[]): Outlook {
        const automaton = automatonOf(this.#grammar);
        const { state } = this.repair(declarationsOf(tokens).at(-1) ?? [], { unfinished: true });
        return {
            expected: automaton.expected(state),
            after(word) {
                const next = automaton.next(state, word);
                return next ? automaton.expected(next) : [];
            },
        };
    }

    /** What can begin a member, by block. */
    beginnings(): Beginnings {
        return beginningsIn(this.#grammar);
    }
}

/** Problems in Langium's own form, so that whoever asks it whether a text is sound gets the truth. A date that does not exist is sound. */
export function errorsOf(problems: readonly LexicalProblem[], repairs: readonly SyntaxProblem[]): LexerResult['errors'] {
    const unsound = problems.filter(({ kind }) => !kind.startsWith('invalid'));
    return [...unsound, ...repairs].map(({ kind, offset, end }) => ({
        message: kind,
        offset,
        length: end - offset,
        line: undefined,
        column: undefined,
    }));
}
