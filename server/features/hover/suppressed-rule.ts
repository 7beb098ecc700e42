import type { LangiumDocument } from 'langium';
import { isLexicalReport, type Place, rulePage, rules, suppressionsOf } from '../../../language/index.ts';

/** The page of the rule that a comment silences, where `offset` is on that comment. */
export function suppressedRule(
    { textDocument, parseResult: { lexerReport } }: LangiumDocument,
    offset: number,
    language: string,
): { readonly page: string; readonly place: Place } | undefined {
    if (!isLexicalReport(lexerReport)) return undefined;
    const suppression = suppressionsOf(textDocument.getText(), lexerReport).find(
        (one) => one.offset <= offset && offset <= one.end,
    );
    const rule = rules.find(({ code }) => code === suppression?.code);
    return suppression && rule ? { page: rulePage(rule, language), place: suppression } : undefined;
}
