import type { Language } from './language.ts';
import { allWords, words } from './words.ts';

/** English: the canonical words themselves, then their further forms. */
export const en: Language = {
    id: 'en',
    name: 'English',
    words: Object.fromEntries(allWords.map((word) => [word, [word, ...words[word]]])),
};
