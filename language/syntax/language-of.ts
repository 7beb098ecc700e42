import type { LangiumDocument } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isLexicalReport, type LexicalReport } from './lexical-report.ts';

/**
 * The language a file is written in: the one with most words of its own in it. A tie, or no such word at all, means the
 * first language of the lexicon, English.
 */
export function languageOf(report: Pick<LexicalReport, 'shares'>, lexicon: Lexicon): string {
    let best = lexicon.languages[0]?.id ?? 'en';
    let most = report.shares.find((share) => share.language === best)?.count ?? 0;
    for (const share of report.shares) {
        if (share.count > most) {
            best = share.language;
            most = share.count;
        }
    }
    return best;
}

/** The language of a parsed file. */
export function planLanguage(document: LangiumDocument, lexicon: Lexicon): string {
    const report = document.parseResult.lexerReport;
    return languageOf(isLexicalReport(report) ? report : { shares: [] }, lexicon);
}
