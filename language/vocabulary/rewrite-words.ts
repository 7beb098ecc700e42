import type { Lexicon } from './lexicon.ts';
import { type WrittenToken, writeForm } from './write-form.ts';

interface PlacedToken extends WrittenToken {
    readonly startOffset: number;
}

/** A piece of a text and what to write there. */
export interface Rewriting {
    readonly offset: number;
    readonly end: number;
    readonly text: string;
}

/**
 * The changes that put the words of a text into a language, each as it is written at its place. Only the tokens that `which` lets
 * through are touched; names, texts and comments stay as they are.
 */
export function rewriteWords<T extends PlacedToken>(
    text: string,
    tokens: readonly T[],
    lexicon: Lexicon,
    language: string,
    which: (token: T) => boolean = () => true,
): readonly Rewriting[] {
    return tokens.flatMap((token, i): Rewriting[] => {
        if (!which(token)) return [];
        const form = writeForm(lexicon, language, tokens, i);
        if (form === token.image) return [];
        const end = token.startOffset + token.image.length;
        // A word that is left out takes the space before it along.
        const gap = form === '' ? (/[ \t]*$/.exec(text.slice(0, token.startOffset))?.[0].length ?? 0) : 0;
        return [{ offset: token.startOffset - gap, end, text: form }];
    });
}
