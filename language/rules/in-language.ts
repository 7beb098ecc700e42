import { translate } from '../l10n/render.ts';
import { rewriteWords } from '../vocabulary/rewrite-words.ts';
import type { RuleContext } from './rule-context.ts';

/** English plan text in a file's language: its words as they are written at their places, its quotes as far as they are translated. */
export function inLanguage(english: string, { lexicon, language, tokenize }: RuleContext): string {
    const tokens = tokenize(english);
    const quotes = tokens
        .filter(({ tokenType }) => tokenType.name === 'STRING')
        .map(({ startOffset, image }) => ({
            offset: startOffset,
            end: startOffset + image.length,
            text: `"${translate(image.slice(1, -1), language)}"`,
        }));
    const changes = [...rewriteWords(english, tokens, lexicon, language), ...quotes].sort((a, b) => a.offset - b.offset);
    let out = '';
    let at = 0;
    for (const { offset, end, text } of changes) {
        out += english.slice(at, offset) + text;
        at = end;
    }
    return out + english.slice(at);
}
