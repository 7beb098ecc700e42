import type { Arg, Args } from '../rules/finding.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import sv from './bundle.l10n.sv.json' with { type: 'json' };

/** English text → its translation, by language. English is the key itself and needs none. */
const bundles: Readonly<Record<string, Readonly<Record<string, string>>>> = { sv };

/** A text in a language; in English where that language lacks it. */
export function translate(text: string, language: string): string {
    const bundle = bundles[language];
    return bundle && Object.hasOwn(bundle, text) ? (bundle[text] ?? text) : text;
}

/** A text with plain values in the place of their names in braces. A value that is missing leaves its placeholder to be seen. */
export function fill(text: string, language: string, values: Readonly<Record<string, string | number>>): string {
    return translate(text, language).replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** A message with its values filled in, in the reader's language. An argument that is missing leaves its placeholder to be seen. */
export function render(message: string, args: Args, language: string, lexicon: Lexicon): string {
    return translate(message, language).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = args[name];
        return value === undefined ? placeholder : said(value, language, lexicon);
    });
}

function said(value: Arg, language: string, lexicon: Lexicon): string {
    if (typeof value !== 'object') return String(value);
    if ('text' in value) return translate(value.text, language);
    if ('names' in value) return value.names[language] ?? value.names.local ?? '';
    if ('either' in value)
        return joined(
            value.either.map((one) => said(one, language, lexicon)),
            language,
            'or',
        );
    const words = 'word' in value ? [value.word] : value.words;
    return joined(
        words.map((word) => lexicon.write(word, language)),
        language,
    );
}

/** "a, b and c". */
export function joined(items: readonly string[], language: string, link = 'and'): string {
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} ${translate(link, language)} ${items[items.length - 1]}`;
}
