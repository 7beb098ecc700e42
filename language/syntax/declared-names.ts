import type { Token } from './lexical-report.ts';
import type { TokenType } from './tokens.ts';

/** Words that always declare a name right after themselves. */
const declaring = new Set(['organisation', 'role', 'person', 'forum', 'channel', 'deal', 'meeting', 'requirement']);

/** What can follow a declared name: a keyword in front of one of these was meant as a name. */
const following = new Set(['STRING', 'EMAIL', '{', 'as', 'held-by']);

/**
 * Turns a keyword that stands where a name is declared (`role user as executive`) into a WORD, in place, so that the declaration is
 * read as one and the finding is name-expected instead of a riddle about what follows.
 */
export function markDeclaredNames(tokens: readonly Token[], types: Readonly<Record<string, TokenType>>): void {
    const word = types.WORD;
    if (!word) return;
    for (let i = 0; i + 2 < tokens.length; i++) {
        const head = tokens[i] as Token;
        if (!declaring.has(head.tokenType.name)) continue;
        const name = tokens[i + 1] as Token;
        const next = tokens[i + 2] as Token;
        if (!isKeyword(name.tokenType.name) || !following.has(next.tokenType.name)) continue;
        name.tokenType = word;
        name.tokenTypeIdx = word.tokenTypeIdx ?? 0;
    }
}

function isKeyword(name: string): boolean {
    const first = name.charCodeAt(0);
    return first >= 97 && first <= 122;
}
