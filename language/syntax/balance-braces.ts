import type { LexicalProblem, Token } from './lexical-report.ts';
import type { TokenType } from './tokens.ts';

/** What a word that opens or fills a block must stand in; undefined is the file itself. */
const parents: Readonly<Record<string, string | undefined>> = {
    organisation: undefined,
    forum: undefined,
    channel: undefined,
    deal: undefined,
    role: 'organisation',
    person: 'organisation',
    phase: 'deal',
    governance: 'deal',
    held: 'deal',
    dialogue: 'phase',
    requirement: 'governance',
    escalate: 'governance',
    level: 'governance',
    meeting: 'level',
    agenda: 'meeting',
};

interface Block {
    readonly kind: string;
    readonly head: Token;
}

/**
 * Repairs braces before the text is parsed, so that a block that is being typed never takes its neighbours with it.
 * A word such as `meeting` can stand in one kind of block only: where it stands elsewhere a `}` is missing before it, or one too many
 * closed its block. Sound text comes back as it is.
 */
export function balanceBraces(
    tokens: readonly Token[],
    types: Readonly<Record<string, TokenType>>,
): { tokens: readonly Token[]; problems: readonly LexicalProblem[] } {
    const open = types['{'];
    const close = types['}'];
    if (!open || !close) return { tokens, problems: [] };
    const stack: Block[] = [];
    const problems: LexicalProblem[] = [];
    // Written only once something is repaired: sound text is not copied.
    let repaired: Token[] | undefined;
    let lastClosed: { block: Block; index: number } | undefined;
    let head: Block | undefined;

    const closeMissing = (at: number): void => {
        const block = stack.pop();
        if (!block) return;
        repaired ??= tokens.slice(0, at);
        const previous = tokens[at - 1] ?? block.head;
        const end = (previous.endOffset ?? previous.startOffset) + 1;
        problems.push({
            kind: 'missing-brace',
            offset: block.head.startOffset,
            end: (block.head.endOffset ?? 0) + 1,
            block: block.head,
        });
        repaired.push({
            ...previous,
            image: '',
            startOffset: end,
            endOffset: end,
            tokenType: close,
            tokenTypeIdx: close.tokenTypeIdx ?? 0,
            isInsertedInRecovery: true,
        });
    };

    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        const kind = statementAt(tokens, i);
        if (kind !== undefined) {
            const parent = parents[kind];
            const depth = parent === undefined ? -1 : findLast(stack, parent);
            if (parent === undefined || depth >= 0) {
                while (stack.length > depth + 1) closeMissing(i);
            } else if (lastClosed?.block.kind === parent && lastClosed.index === i - 1) {
                // The block this word belongs to has just been closed: that brace is one too many.
                const surplus = tokens[lastClosed.index] as Token;
                repaired ??= tokens.slice(0, i);
                repaired.splice(repaired.indexOf(surplus), 1);
                problems.push({ kind: 'surplus-brace', offset: surplus.startOffset, end: surplus.startOffset + 1 });
                stack.push(lastClosed.block);
                lastClosed = undefined;
            }
            head = { kind, head: token };
        } else if (token.tokenType === open) {
            stack.push(head ?? { kind: '', head: token });
            head = undefined;
        } else if (token.tokenType === close) {
            const block = stack.pop();
            if (!block) {
                repaired ??= tokens.slice(0, i);
                problems.push({ kind: 'surplus-brace', offset: token.startOffset, end: token.startOffset + 1 });
                continue;
            }
            lastClosed = { block, index: i };
        }
        repaired?.push(token);
    }
    while (stack.length > 0) closeMissing(tokens.length);
    return { tokens: repaired ?? tokens, problems };
}

/** The kind of block or statement that begins with the token at `i`, rather than being a value (`supplier partner`, `kind forum`). */
function statementAt(tokens: readonly Token[], i: number): string | undefined {
    const kind = tokens[i]?.tokenType.name ?? '';
    const next = tokens[i + 1]?.tokenType.name;
    switch (kind) {
        case 'operational':
        case 'tactical':
        case 'strategic':
            return next === 'level' && opensBlock(tokens, i + 2) ? 'level' : undefined;
        case 'internal':
            return next === 'dialogue' ? 'dialogue' : undefined;
        case 'dialogue':
            return tokens[i - 1]?.tokenType.name !== 'internal' && (next === 'STRING' || next === 'NAME' || next === 'WORD')
                ? kind
                : undefined;
        case 'governance':
            return next === '{' || next === 'required' ? kind : undefined;
        case 'agenda':
            return next === '{' ? kind : undefined;
        case 'phase':
            return next === 'before' || next === 'during' || next === 'after' ? kind : undefined;
        case 'escalate':
            return kind;
        case 'held':
            return next === 'NAME' || next === 'meeting' ? kind : undefined;
        case 'meeting':
            return (next === 'NAME' || next === 'WORD') && tokens[i - 1]?.tokenType.name !== 'held' ? kind : undefined;
        default:
            return kind in parents && kind !== 'level' && (next === 'NAME' || next === 'WORD') ? kind : undefined;
    }
}

function opensBlock(tokens: readonly Token[], i: number): boolean {
    const sign = tokens[i]?.tokenType.name;
    return sign === '{' || (sign === 'STRING' && tokens[i + 1]?.tokenType.name === '{');
}

function findLast(stack: readonly Block[], kind: string): number {
    for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.kind === kind) return i;
    return -1;
}
