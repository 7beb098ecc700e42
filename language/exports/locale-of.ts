const locales: Readonly<Record<string, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** The language of a document with its country, by BCP 47: what programs spell and read it aloud by. */
export function localeOf(language: string): string {
    return locales[language] ?? language;
}
