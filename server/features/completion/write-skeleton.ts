import type { DialogLexer, Lexicon } from '../../../language/index.ts';
import { isWord, rewriteWords, translate } from '../../../language/index.ts';

/** A bare tab stop with what it proposes: a text, or a choice of words. Those in quotes are part of a text and stay. */
const bareStop = /"[^"]*"|\$\{(\d+)(?::([^}]*)|\|([^|]*)\|)\}|\$\d+/g;

/**
 * An English block with tab stops, in a language: its words as they are written at their places, its proposals translated.
 */
export function writeSkeleton(text: string, language: string, lexer: DialogLexer, lexicon: Lexicon): string {
    const stops: string[] = [];
    // Stops become names, which no translation touches, so that the text can be read as a plan.
    const readable = text.replace(bareStop, (whole, number?: string, proposal?: string, choice?: string) => {
        if (whole.startsWith('"')) {
            if (!whole.includes('$')) return `"${translate(whole.slice(1, -1), language)}"`;
            return whole.replace(
                /\$\{(\d+):([^}]*)\}/g,
                (_, at: string, word: string) => `\${${at}:${translate(word, language)}}`,
            );
        }
        if (choice)
            stops.push(
                `\${${number}|${choice
                    .split(',')
                    .map((word) => (isWord(word) ? lexicon.write(word, language) : word))
                    .join(',')}|}`,
            );
        else stops.push(proposal ? `\${${number}:${translate(proposal, language)}}` : whole);
        return `Stop${stops.length - 1}`;
    });
    const { tokens } = lexer.tokenize(readable, { mode: 'partial' });
    const changes = [...rewriteWords(readable, tokens, lexicon, language)].sort((a, b) => b.offset - a.offset);
    const written = changes.reduce(
        (whole, { offset, end, text: form }) => whole.slice(0, offset) + form + whole.slice(end),
        readable,
    );
    return written.replace(/Stop(\d+)/g, (_, index: string) => stops[Number(index)] ?? '');
}
