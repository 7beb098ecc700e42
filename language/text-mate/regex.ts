/**
 * Pieces of regular expressions in Oniguruma's dialect. Everything that repeats is possessive and no match can begin inside a word or a
 * number, so that a line of any length and content is read in one go.
 */

/** What may follow a word's first letter, as the lexer reads it: hyphens and marks belong to the word. */
const inWord = String.raw`\p{L}\p{M}\p{N}_-`;

/** Digits may stand right before a word (`15min`); letters, marks and hyphens make it part of another. */
const wordStart = String.raw`(?<![\p{L}\p{M}_-])`;
const wordEnd = `(?![${inWord}])`;

/** A name: a word that begins with an upper-case letter. */
export const name = `${wordStart}\\p{Lu}[${inWord}]*+`;

/** Any word, whatever it is. */
export const word = `${wordStart}\\p{L}[${inWord}]*+`;

/** One of the forms, as a whole word; each letter with a mark matches composed and decomposed. */
export function anyOf(forms: readonly string[]): string {
    return `${wordStart}(?:${forms.map(formPattern).join('|')})${wordEnd}`;
}

const numberStart = String.raw`(?<!\p{N})`;

export const date = `${numberStart}\\d{4}-\\d{1,2}-\\d{1,2}(?![\\d\\p{L}])`;
export const time = `${numberStart}\\d{1,2}[:.]\\d{2}(?![\\d:.])`;
export const ordinal = `${numberStart}\\d++(?:st|nd|rd|th|:e|:a)(?![\\p{L}\\p{N}])`;
export const number = `${numberStart}\\d++`;

/** Digits in up to seven groups, then a currency. The bound keeps a line of nothing but groups from being read again and again. */
export function money(currencies: readonly string[]): string {
    return `${numberStart}(\\d{1,15}(?:[ \\x{A0}\\x{202F}]\\d{3}){0,6})\\s*+(${currencies.join('|')})${wordEnd}`;
}

function formPattern(form: string): string {
    return [...form.normalize('NFC')]
        .map((sign) => (sign.normalize('NFD') === sign ? literally(sign) : `(?:${sign}|${sign.normalize('NFD')})`))
        .join('');
}

function literally(sign: string): string {
    return sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
