import type { LanguageShare, Token } from './lexical-report.ts';

/** How much of a text is written in words of one language only, by language, in order of appearance. */
export function sharesOf(tokens: readonly Token[]): readonly LanguageShare[] {
    const shares = new Map<string, { language: string; count: number; first: Token }>();
    for (const token of tokens) {
        const language: unknown = token.payload;
        if (typeof language !== 'string') continue;
        const share = shares.get(language);
        if (share) share.count++;
        else shares.set(language, { language, count: 1, first: token });
    }
    return [...shares.values()];
}
