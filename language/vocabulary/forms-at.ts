import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';
import { type WrittenToken, writeForm } from './write-form.ts';

/**
 * The forms in which a word may be written after some tokens, before it is known what follows: the usual one first, then those that only
 * what follows could call for (`på tisdagar`, `den första tisdagen`).
 */
export function formsAt(word: Word, before: readonly WrittenToken[], language: string, lexicon: Lexicon): readonly string[] {
    const tokens = [...before, { image: word, tokenType: { name: word } }];
    const usual = writeForm(lexicon, language, tokens, before.length);
    const placed = lexicon.languages.find(({ id }) => id === language)?.placed ?? [];
    const others = placed
        .filter((form) => form.word === word && form.before !== undefined && !form.opener)
        .filter(({ after = [] }) => after.every((choices, distance) => choices.some((choice) => choice === before.at(-1 - distance)?.tokenType.name)))
        .map(({ form }) => form);
    // A form that another begins with (`eskalera`, `eskalera från`) would only be the longer one left unfinished.
    return [...new Set([usual, ...others])].filter((form, _, all) => form !== '' && !all.some((other) => other.startsWith(`${form} `)));
}
