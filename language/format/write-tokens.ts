import type { Token } from '../syntax/lexical-report.ts';
import { isGrouped, readTime } from '../syntax/literals.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isWord } from '../vocabulary/words.ts';
import { writeForm } from '../vocabulary/write-form.ts';

/** The language in which a word is to be written. */
export type LanguageOf = (token: Token) => string;

/**
 * How each token of a plan is written: words in their form for their place, quotes and times in one way, the digits of an amount in groups. Empty for
 * what is left out.
 */
export function writeTokens(tokens: readonly Token[], lexicon: Lexicon, languageOf: LanguageOf): readonly string[] {
    const written = tokens.map((token, index) => {
        const { name } = token.tokenType;
        if (name === 'STRING') return straightQuotes(token.image);
        if (name === 'TIME') return readTime(token.image) ?? token.image;
        // Also where it was written as a dash.
        if (name === '-') return name;
        if (isWord(name) || name === 'ORDINAL' || name === 'INT') return writeForm(lexicon, languageOf(token), tokens, index);
        return token.image;
    });
    groupAmounts(tokens, written);
    return written;
}

/** A text as Word writes it gets the quotes of plans; what it says stays. */
function straightQuotes(image: string): string {
    if (/^".*"$/s.test(image)) return image;
    const inner = image.slice(1, /["“”]$/.test(image) ? -1 : undefined);
    return `"${inner.replace(/\\.|"/gs, (sign) => (sign === '"' ? '\\"' : sign))}"`;
}

/** An amount follows the word `value`; one that is grouped wrongly has a finding of its own, and stays. */
function groupAmounts(tokens: readonly Token[], written: string[]): void {
    tokens.forEach(({ tokenType }, index) => {
        if (tokenType.name !== 'value') return;
        let end = index + 1;
        while (tokens[end]?.tokenType.name === 'INT') end++;
        const digits = tokens.slice(index + 1, end).map(({ image }) => image);
        if (digits.length === 0 || !isGrouped(digits.join(' '))) return;
        written.fill('', index + 1, end);
        written[index + 1] = digits.join('').replace(/\B(?=(\d{3})+$)/g, ' ');
    });
}
