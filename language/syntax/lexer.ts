import type { Grammar, Lexer, LexerResult } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { automatonOf } from './automaton.ts';
import { declarationsOf } from './declarations.ts';
import type { Expectation } from './expectation.ts';
import type { LexicalProblem } from './lexical-problem.ts';
import type { LexicalReport, Token } from './lexical-report.ts';
import { type Repaired, repair } from './repair.ts';
import { type Scan, scan, type TextPart } from './scan.ts';
import { sharesOf } from './shares-of.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { tokenTypes } from './tokens.ts';

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
        const last = declarationsOf(this.scan(text).tokens).at(-1) ?? [];
        return automatonOf(this.#grammar).expected(this.repair(last, { unfinished: true }).state);
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
