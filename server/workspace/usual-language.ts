import type { LangiumDocuments } from 'langium';
import { builtinScheme, type Lexicon, planLanguage } from '../../language/index.ts';

/** The language of most plans of the workspace, to speak in where no plan is spoken of; English without any. */
export function usualLanguage(documents: LangiumDocuments, lexicon: Lexicon): string {
    const counts = new Map<string, number>();
    for (const document of documents.all) {
        if (document.uri.scheme === builtinScheme) continue;
        const language = planLanguage(document, lexicon);
        counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? 'en';
}
