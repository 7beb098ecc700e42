import type { Phrases } from './phrases.ts';
import { en } from './phrases-en.ts';
import { sv } from './phrases-sv.ts';

const byLanguage: Readonly<Record<string, Phrases>> = { en, sv };

/** The phrases of a language; English where it has none. */
export function phrasesOf(language: string): Phrases {
    return byLanguage[language] ?? en;
}
