import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';
import { type WrittenToken, writeForm } from './write-form.ts';

/**
 * The forms in which a word may be written after some tokens, before it is known what follows: one for each way to go on (`på tisdagar`,
 * `den första tisdagen`).
 *
 * @param next the names of the tokens that could follow; asked for only where they matter to the word.
 */
export function formsAt(
    word: Word,
    before: readonly WrittenToken[],
    language: string,
    lexicon: Lexicon,
    next: () => readonly string[],
): readonly string[] {
    const write = (...following: readonly WrittenToken[]) =>
        writeForm(lexicon, language, [...before, { image: word, tokenType: { name: word } }, ...following], before.length);
    const placed = lexicon.languages.find(({ id }) => id === language)?.placed ?? [];
    if (!placed.some((form) => form.word === word && form.before)) return [write()].filter((form) => form !== '');
    const forms = new Set(next().map((name) => write({ image: name === 'INT' ? '2' : name, tokenType: { name } })));
    if (forms.size === 0) forms.add(write());
    // A form that another begins with (`eskalera`, `eskalera från`) would only be the longer one left unfinished.
    return [...forms].filter((form) => form !== '' && ![...forms].some((other) => other.startsWith(`${form} `)));
}
