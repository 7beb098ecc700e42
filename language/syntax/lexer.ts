import type { Grammar, Lexer, LexerResult } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { automatonOf } from './automaton.ts';
import type { LexicalProblem } from './lexical-problem.ts';
import type { LexicalReport, Token } from './lexical-report.ts';
import { repair } from './repair.ts';
import { type Scan, scan } from './scan.ts';
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
        const tools = { automaton: automatonOf(this.#grammar), types: this.definition, lexicon: this.#lexicon };
        const { tokens, comments, problems, languages } = this.#scan(text);
        const repaired = options?.mode === 'partial' ? { tokens, problems: [] } : repair(tokens, tools);
        return {
            tokens: repaired.tokens as Token[],
            // Langium empties the list of hidden tokens as it goes: the report keeps one of its own.
            hidden: comments.slice(),
            errors: [...problems.filter(({ kind }) => !kind.startsWith('invalid')), ...repaired.problems].map(errorOf),
            report: {
                diagnostics: [],
                comments,
                problems,
                repairs: repaired.problems,
                shares: [...languages].map(([language, share]) => ({ language, ...share })),
                // Read anew when asked for: the report lives as long as its document, and must not keep every token alive with it.
                expected: () => tools.automaton.expected(repair(this.#scan(text).tokens, tools, { unfinished: true }).state),
            },
        };
    }

    #scan(text: string): Scan {
        return scan(text, this.definition, this.#lexicon);
    }
}

/** Langium's own form of a problem, so that whoever asks it whether a text is sound gets the truth. */
function errorOf({ kind, offset, end }: LexicalProblem | SyntaxProblem): LexerResult['errors'][number] {
    return { message: kind, offset, length: end - offset, line: undefined, column: undefined };
}
