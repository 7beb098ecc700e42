import type { LangiumCoreServices } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { DialogLexer } from '../syntax/lexer.ts';
import { isLexicalReport, type LexicalReport } from '../syntax/lexical-report.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { formatPlan } from './format-plan.ts';
import { meansTheSame } from './means-the-same.ts';

/** What it takes to read a plan. */
export interface FormatServices {
    readonly vocabulary: { readonly Lexicon: Lexicon };
    readonly parser: Pick<LangiumCoreServices['parser'], 'LangiumParser'> & { readonly Lexer: DialogLexer };
}

interface Read {
    readonly tree: ast.Plan;
    readonly lexical: LexicalReport;
}

/**
 * The text of a plan in the house's layout (see `formatPlan`); undefined where it can't be read without a fault, for what is not understood can't be
 * laid out. What would not mean the same afterwards, or would lack a comment, is not handed out either.
 *
 * @param language the language to write its words in; each word's own when left out.
 */
export function formatText(text: string, services: FormatServices, language?: string): string | undefined {
    const before = readPlan(text, services);
    if (!before) return undefined;
    const { tokens } = services.parser.Lexer.tokenize(text, { mode: 'partial' });
    const formatted = formatPlan({ text, ...before, tokens, lexicon: services.vocabulary.Lexicon }, language);
    if (formatted === text) return formatted;
    const after = readPlan(formatted, services);
    return after && meansTheSame(before.tree, after.tree) && hasSameComments(before.lexical, after.lexical)
        ? formatted
        : undefined;
}

function readPlan(text: string, { parser }: FormatServices): Read | undefined {
    const { value, lexerErrors, parserErrors, lexerReport } = parser.LangiumParser.parse<ast.Plan>(text);
    return lexerErrors.length === 0 && parserErrors.length === 0 && isLexicalReport(lexerReport)
        ? { tree: value, lexical: lexerReport }
        : undefined;
}

function hasSameComments(a: LexicalReport, b: LexicalReport): boolean {
    const images = ({ comments }: LexicalReport) => comments.map(({ image }) => image.trimEnd());
    const [one, other] = [images(a), images(b)];
    return one.length === other.length && one.every((image, index) => image === other[index]);
}
