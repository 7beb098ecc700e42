import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Word } from '../vocabulary/words.ts';
import type { LexicalProblem, Token } from './lexical-report.ts';
import { nearest } from './nearest.ts';
import type { TokenType } from './tokens.ts';

const kinds: readonly Word[] = ['operational', 'tactical', 'strategic'];

/**
 * Mends a mistyped word that opens a block (`metting Ops {`, `tactcal level {`): it is read as the word it resembles, so that the block keeps
 * its meetings, and reported as unknown. A block whose heading resembles nothing is left out whole, so that its braces can't close another's.
 * Text without unknown words comes back as it is.
 */
export function mendHeadings(
    tokens: readonly Token[],
    types: Readonly<Record<string, TokenType>>,
    lexicon: Lexicon,
): { readonly tokens: readonly Token[]; readonly problems: readonly LexicalProblem[] } {
    const word = types.WORD;
    if (!tokens.some((token) => token.tokenType === word)) return { tokens, problems: [] };
    const problems: LexicalProblem[] = [];
    const kept: Token[] = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        const candidates = token.tokenType === word ? headings(tokens, i) : undefined;
        if (!candidates) {
            kept.push(token);
            continue;
        }
        problems.push({ kind: 'unknown-word', offset: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 });
        const meant = resembled(token.image, candidates, lexicon);
        const type = meant && types[meant];
        if (type) kept.push({ ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 });
        else i = blockEnd(tokens, i);
    }
    return { tokens: kept, problems };
}

/** The words that the unknown word at `i` may have meant, if it stands where a block is opened. */
function headings(tokens: readonly Token[], i: number): readonly Word[] | undefined {
    const name = (at: number) => tokens[at]?.tokenType.name;
    const opens = (at: number) => name(at) === '{' || (name(at) === 'STRING' && name(at + 1) === '{');
    const previous = name(i - 1);
    const next = name(i + 1);
    // After these a lower-case word is a name in the making, or belongs to the declaration before it.
    if (
        previous &&
        ['organisation', 'role', 'person', 'forum', 'channel', 'deal', 'meeting', 'dialogue', 'requirement', '.', ','].includes(
            previous,
        )
    )
        return undefined;
    if (next === 'level' && opens(i + 2)) return kinds;
    if (previous && kinds.includes(previous as Word) && opens(i + 1)) return ['level'];
    if ((next === 'NAME' || next === 'WORD') && opens(i + 2))
        return ['organisation', 'forum', 'channel', 'deal', 'meeting', 'dialogue'];
    if (next === 'STRING' && opens(i + 1)) return ['dialogue'];
    if (next === '{') return ['governance', 'agenda'];
    if (next === 'before' || next === 'during' || next === 'after') return ['phase'];
    return undefined;
}

function resembled(image: string, candidates: readonly Word[], lexicon: Lexicon): Word | undefined {
    const forms = new Map(
        candidates.flatMap((word) =>
            lexicon.languages.flatMap(({ id }) => lexicon.forms(word, id).map((form) => [form, word] as const)),
        ),
    );
    const [best] = nearest(image, forms.keys(), 1);
    return best === undefined ? undefined : forms.get(best);
}

/** The index of the brace that closes the block opened after `i`, or of the last token. */
function blockEnd(tokens: readonly Token[], i: number): number {
    let depth = 0;
    for (let at = i; at < tokens.length; at++) {
        const sign = tokens[at]?.tokenType.name;
        if (sign === '{') depth++;
        else if (sign === '}' && --depth <= 0) return at;
    }
    return tokens.length - 1;
}
