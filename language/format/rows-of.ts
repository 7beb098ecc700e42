import type { Token } from '../syntax/lexical-report.ts';
import type { Row } from './row.ts';
import type { Statement } from './statements.ts';

/** A token with what is written for it. */
export interface Written {
    readonly token: Token;
    readonly text: string;
}

/** A row that is being filled. */
interface OpenRow {
    readonly depth: number;
    readonly cells: string[];
    table: string | undefined;
    comment: string;
    readonly isBlankBefore: boolean;
}

/**
 * The rows of a plan: each statement begins one, a block that its author wrote on several lines ends on one of its own, and a line that was broken
 * inside a statement stays broken. Comments stay where they stand, at the end of a line or on their own.
 */
export function rowsOf(
    text: string,
    tokens: readonly Written[],
    comments: readonly Token[],
    statements: ReadonlyMap<number, Statement>,
): readonly Row[] {
    const inline = inlineBraces(tokens, comments);
    const rows: OpenRow[] = [];
    let row: OpenRow | undefined;
    let depth = 0;
    /** In how many blocks the statement stands that is being written; its broken lines stand two deeper. */
    let base = 0;
    let columns: Statement['columns'] = [];
    /** Comments in the middle of a line: at its end, if nothing more comes on it. */
    let asides: string[] = [];
    let previous: Token | undefined;
    let isFirstInBlock = true;
    let isGlued = true;

    const begin = (at: Token, level: number, table?: string): OpenRow => {
        settle();
        const isBlankBefore = !isFirstInBlock && at.tokenType.name !== '}' && isBlankBetween(text, previous, at);
        row = { depth: level, cells: [''], table, comment: '', isBlankBefore };
        rows.push(row);
        isGlued = true;
        columns = [];
        return row;
    };
    const settle = (): void => {
        if (row) row.comment = [row.comment, ...asides].filter((part) => part !== '').join(' ');
        asides = [];
    };
    const isBroken = (at: Token): boolean => previous !== undefined && endLine(previous) < (at.startLine ?? 0);

    const takeComment = (piece: Token): void => {
        const isLast = isLastOnLine(text, piece);
        const image = piece.image.trimEnd();
        if (row && !isBroken(piece)) asides.push(image);
        else {
            const alone = begin(piece, depth);
            if (isLast) {
                alone.cells.length = 0;
                alone.comment = image;
            } else append(alone, image, true);
            isGlued = false;
        }
        // What comes after a comment to the line's end begins another line.
        if (isLast) {
            settle();
            row = undefined;
        }
    };
    const takeToken = (piece: Token, written: string): void => {
        const { name } = piece.tokenType;
        const isInline = inline.has(piece.startOffset);
        const statement = inline.inside(piece.startOffset) ? undefined : statements.get(piece.startOffset);
        const isEnd = name === '}' && !isInline;
        if (isEnd) depth = Math.max(0, depth - 1);
        if (statement || isEnd) {
            begin(piece, depth, statement?.table);
            base = depth;
            columns = statement?.columns ?? [];
        } else if (written !== '' && (!row || isBroken(piece))) begin(piece, base + (name === 'then' || name === '{' ? 0 : 2));
        if (row && written !== '') {
            for (const aside of asides) append(row, aside, false);
            if (asides.length > 0) isGlued = false;
            asides = [];
            const column = columns.indexOf(piece.startOffset) + 1;
            if (column > 0) {
                while (row.cells.length < column + 1) row.cells.push('');
                isGlued = true;
            }
            append(row, written, isGlued || isTight(name) || name === ',');
            isGlued = isTight(name);
        }
        if (name === '{' && !isInline) {
            depth++;
            // A heading of several columns would not be one.
            if (row) row.table = undefined;
        }
    };

    for (const { piece, written } of merged(tokens, comments)) {
        if (written === undefined) takeComment(piece);
        else takeToken(piece, written);
        isFirstInBlock = piece.tokenType.name === '{' && !inline.has(piece.startOffset);
        previous = piece;
    }
    settle();
    return rows;
}

/** Signs that stand without a space on either side. */
function isTight(name: string): boolean {
    return name === '.' || name === '-';
}

function append(row: OpenRow, text: string, isGlued: boolean): void {
    const last = Math.max(0, row.cells.length - 1);
    const before = row.cells[last] ?? '';
    row.cells[last] = before === '' || isGlued ? before + text : `${before} ${text}`;
}

function endLine(token: Token): number {
    return token.endLine ?? token.startLine ?? 0;
}

/** Tokens and comments in text order. */
function merged(
    tokens: readonly Written[],
    comments: readonly Token[],
): readonly { readonly piece: Token; readonly written: string | undefined }[] {
    return [
        ...tokens.map(({ token, text }) => ({ piece: token, written: text })),
        ...comments.map((piece) => ({ piece, written: undefined })),
    ].sort((a, b) => a.piece.startOffset - b.piece.startOffset);
}

function isBlankBetween(text: string, before: Token | undefined, after: Token): boolean {
    if (!before) return false;
    return /\n[ \t]*\r?\n/.test(text.slice(before.startOffset + before.image.trimEnd().length, after.startOffset));
}

function isLastOnLine(text: string, { startOffset, image }: Token): boolean {
    return /^[ \t]*(?:\r?\n|$)/.test(text.slice(startOffset + image.length, startOffset + image.length + 200));
}

/** The braces of blocks that stand on one line, without a comment in them: they stay there. */
function inlineBraces(tokens: readonly Written[], comments: readonly Token[]) {
    const braces = new Set<number>();
    const spans: { readonly start: number; readonly end: number }[] = [];
    const open: Token[] = [];
    for (const { token } of tokens) {
        if (token.tokenType.name === '{') open.push(token);
        if (token.tokenType.name !== '}') continue;
        const start = open.pop();
        if (!start || start.startLine !== token.startLine) continue;
        if (comments.some((comment) => comment.startOffset > start.startOffset && comment.startOffset < token.startOffset))
            continue;
        braces.add(start.startOffset).add(token.startOffset);
        // Blocks inside come first: the outermost span covers them.
        while ((spans.at(-1)?.start ?? -1) > start.startOffset) spans.pop();
        spans.push({ start: start.startOffset, end: token.startOffset });
    }
    let at = 0;
    return {
        has: (offset: number) => braces.has(offset),
        /** Whether an offset lies in such a block. Asked in text order. */
        inside(offset: number): boolean {
            while (at < spans.length && (spans[at]?.end ?? 0) < offset) at++;
            const span = spans[at];
            return span !== undefined && span.start < offset && offset < span.end;
        },
    };
}
