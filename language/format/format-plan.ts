import type * as ast from '../generated/ast.ts';
import { languageOf } from '../syntax/language-of.ts';
import type { LexicalReport, Token } from '../syntax/lexical-report.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { printRows } from './print-rows.ts';
import { rowsOf } from './rows-of.ts';
import { statementsOf } from './statements.ts';
import { writeTokens } from './write-tokens.ts';

/** A plan that was read, as far as its layout goes. */
export interface ReadPlan {
    readonly text: string;
    readonly tree: ast.Plan;
    /** Its words and signs. */
    readonly tokens: readonly Token[];
    readonly lexical: LexicalReport;
    readonly lexicon: Lexicon;
}

/**
 * The text of a plan in the house's layout: two spaces a block, properties and people in columns, words as their language writes them in their
 * place. Comments, groups of lines and the order of everything stay. The plan must have been read without a fault.
 *
 * @param language the language to write it in; each word's own when left out.
 */
export function formatPlan({ text, tree, tokens, lexical, lexicon }: ReadPlan, language?: string): string {
    const usual = languageOf(lexical, lexicon);
    const written = writeTokens(tokens, lexicon, ({ payload }) => language ?? (typeof payload === 'string' ? payload : usual));
    const rows = rowsOf(
        text,
        tokens.map((token, index) => ({ token, text: written[index] ?? '' })),
        lexical.comments,
        statementsOf(tree),
    );
    return printRows(rows, text.includes('\r\n') ? '\r\n' : '\n');
}
