import type { Language } from './language.ts';
import type { Word } from './words.ts';

/** What a written form means. */
export interface LexiconEntry {
    readonly word: Word;
    /** The one language the form belongs to, or undefined where several share it. */
    readonly language: string | undefined;
}

/** Every written form of every language, and the form to write for a word. */
export interface Lexicon {
    readonly languages: readonly Language[];
    /** The meaning of a written form (any normal form), or undefined if it is no keyword. */
    lookup(form: string): LexiconEntry | undefined;
    /** The form to write for `word` in `language`; English where that language lacks the word. */
    write(word: Word, language: string): string;
    /** All forms of a word in a language, the written one first. */
    forms(word: Word, language: string): readonly string[];
}

/**
 * @throws Error when two words claim the same form: such a vocabulary could not be read.
 */
export function createLexicon(languages: readonly Language[]): Lexicon {
    const entries = new Map<string, { word: Word; language: string | undefined }>();
    for (const language of languages) {
        for (const [word, forms] of Object.entries(language.words) as [Word, readonly string[]][]) {
            for (const form of forms) {
                const key = form.normalize('NFC');
                const known = entries.get(key);
                if (known && known.word !== word) {
                    throw new Error(`"${form}" (${language.id}) is claimed by both "${known.word}" and "${word}".`);
                }
                if (!known) entries.set(key, { word, language: language.id });
                else if (known.language !== language.id) known.language = undefined;
            }
        }
    }
    const byId = new Map(languages.map((language) => [language.id, language]));
    const forms = (word: Word, language: string) => byId.get(language)?.words[word] ?? [word];
    return {
        languages,
        lookup: (form) => entries.get(form) ?? (isAscii(form) ? undefined : entries.get(form.normalize('NFC'))),
        write: (word, language) => forms(word, language)[0] ?? word,
        forms,
    };
}

function isAscii(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
    return true;
}
