import type { Language, Neighbour, PlacedForm } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { isWord } from './words.ts';

/** A token as far as writing it goes: the lexer's tokens are such, a keyword's type being named by its canonical word. */
export interface WrittenToken {
    readonly image: string;
    readonly tokenType: { readonly name: string };
}

const placedForms = new WeakMap<Language, ReadonlyMap<string, readonly PlacedForm[]>>();

/**
 * How the token at `i` is written in a language, at its place among the others (which may be in any language). Several words apart by
 * spaces where the language wants them there (`eskalera från`), nothing where it leaves the word out. What is neither a keyword nor an
 * ordinal keeps its text.
 */
export function writeForm(lexicon: Lexicon, language: string, tokens: readonly WrittenToken[], i: number): string {
    const token = tokens[i];
    if (!token) return '';
    const { name } = token.tokenType;
    const tongue = lexicon.languages.find((candidate) => candidate.id === language);
    const placed =
        tongue &&
        placedFormsOf(tongue)
            .get(name)
            ?.find((form) => fits(form, tokens, i));
    if (isWord(name)) return placed ? placed.form : lexicon.write(name, language);
    const number = Number.parseInt(token.image, 10);
    if (name === 'ORDINAL' || placed) {
        return placed?.form === '{number}' ? String(number) : (tongue?.ordinal ?? englishOrdinal)(number);
    }
    return token.image;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function englishOrdinal(number: number): string {
    const teen = number % 100 > 10 && number % 100 < 14;
    return `${number}${(!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'}`;
}

function fits({ after = [], before = [], opener }: PlacedForm, tokens: readonly WrittenToken[], i: number): boolean {
    return (
        after.every((choices, distance) => isOneOf(choices, tokens[i - 1 - distance])) &&
        before.every((choices, distance) => isOneOf(choices, tokens[i + 1 + distance])) &&
        (!opener || soonest(opener, tokens, i) === opener[0])
    );
}

function isOneOf(choices: readonly Neighbour[], token: WrittenToken | undefined): boolean {
    if (!token) return false;
    const { name } = token.tokenType;
    return choices.some((choice) => choice === name || (choice === 'ONE' && name === 'INT' && Number(token.image) === 1));
}

function soonest(words: readonly string[], tokens: readonly WrittenToken[], i: number): string | undefined {
    for (let at = i - 1; at >= 0; at--) {
        const name = tokens[at]?.tokenType.name ?? '';
        if (words.includes(name)) return name;
    }
    return undefined;
}

function placedFormsOf(language: Language): ReadonlyMap<string, readonly PlacedForm[]> {
    let found = placedForms.get(language);
    if (!found) {
        const byWord = new Map<string, PlacedForm[]>();
        for (const form of language.placed ?? []) {
            const known = byWord.get(form.word);
            if (known) known.push(form);
            else byWord.set(form.word, [form]);
        }
        found = byWord;
        placedForms.set(language, found);
    }
    return found;
}
