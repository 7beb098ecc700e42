import type { Grammar, Lexer, LexerResult } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { balanceBraces } from './balance-braces.ts';
import { markDeclaredNames } from './declared-names.ts';
import type { LanguageShare, LexicalProblem, LexicalReport, Token } from './lexical-report.ts';
import { mendHeadings } from './mend-headings.ts';
import { scan } from './scan.ts';
import { tokenTypes } from './tokens.ts';

/**
 * Reads a plan's text into tokens in one pass by hand: a word is read whole, looked up in the lexicon, and becomes its
 * canonical keyword's token, else NAME or WORD. So a keyword costs one look-up, however many there are in however many
 * tongues, and offsets stay the source's.
 */
export class DialogLexer implements Lexer {
    readonly definition: Lexer['definition'];
    readonly #lexicon: Lexicon;

    constructor(grammar: Grammar, lexicon: Lexicon) {
        this.definition = tokenTypes(grammar);
        this.#lexicon = lexicon;
    }

    /** In `partial` mode (a text cut at the cursor, for completion) nothing is repaired. */
    tokenize(text: string, options?: { mode?: 'full' | 'partial' }): LexerResult & { report: LexicalReport } {
        const scanned = scan(text, this.definition, this.#lexicon);
        const { comments, languages } = scanned;
        if (options?.mode === 'partial') return result(scanned.tokens, comments, scanned.problems, []);
        markDeclaredNames(scanned.tokens, this.definition);
        const mended = mendHeadings(scanned.tokens, this.definition, this.#lexicon);
        const balanced = balanceBraces(mended.tokens, this.definition);
        const problems = [...scanned.problems, ...mended.problems, ...balanced.problems];
        return result(
            balanced.tokens,
            comments,
            problems,
            [...languages].map(([language, share]) => ({ language, ...share })),
        );
    }
}

function result(
    tokens: readonly Token[],
    comments: readonly Token[],
    problems: readonly LexicalProblem[],
    shares: readonly LanguageShare[],
): LexerResult & { report: LexicalReport } {
    // Langium empties the list of hidden tokens as it goes: the report keeps one of its own.
    return {
        tokens: tokens as Token[],
        hidden: comments.slice(),
        errors: [],
        report: { diagnostics: [], comments, problems, shares },
    };
}
