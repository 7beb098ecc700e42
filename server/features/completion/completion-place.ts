import type { AstNode, LangiumDocument } from 'langium';
import type { ast, DialogLexer, Expectation, Token } from '../../../language/index.ts';
import { blockAround } from './block-around.ts';

/** Where a completion was asked for. */
export type CompletionPlace =
    /** In a comment, or in a text whose content is the author's own. */
    | { readonly kind: 'nothing' }
    /** In the path of an import; `start` is where the path begins. */
    | { readonly kind: 'import-path'; readonly start: number }
    /** In a comment that silences a rule, where the rule's code begins; `isCode` unless its own first word is still being typed. */
    | { readonly kind: 'suppression'; readonly start: number; readonly isCode: boolean; readonly hasReason: boolean }
    | SyntaxPlace;

export type ExpectedWord = Expectation & { readonly kind: 'word' };
export type ExpectedReference = Expectation & { readonly kind: 'reference' };
export type ExpectedValue = Expectation & { readonly kind: 'value' };

export interface SyntaxPlace {
    readonly kind: 'syntax';
    /** Where the piece being typed begins, and the piece. */
    readonly start: number;
    readonly typed: string;
    readonly expected: readonly Expectation[];
    /** What could stand after one more word there. */
    readonly expectedAfter: (word: string) => readonly Expectation[];
    /** Whether an expectation begins a member of the block; any other goes on with the statement before. */
    readonly isBeginning: (expectation: Expectation) => boolean;
    /** Whether a statement would go on from the line above. */
    readonly isNewLine: boolean;
    /** The tokens of the declaration before the piece. */
    readonly before: readonly Token[];
    /** The tokens after the cursor on its line. */
    readonly after: readonly Token[];
    /** The innermost block around the cursor. */
    readonly block: AstNode;
}

/** What reads the text at a place. */
export interface CompletionGrammar {
    readonly parser: { readonly Lexer: DialogLexer };
}

/** What may be half typed: a time or two, an address, or a word, a date or a number. */
const halfTyped =
    /(?:(?<![\p{L}\p{N}_.:-])\d{1,2}[:.]\d{0,2}(?:[-–]\d{0,2}(?:[:.]\d{0,2})?)?|<[^<>\s"]*|[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)$/u;
const longest = 200;

/** Reads no more than the declaration around the cursor, so that its cost does not grow with the file. */
export function completionPlace(document: LangiumDocument, offset: number, { parser }: CompletionGrammar): CompletionPlace {
    const whole = document.textDocument.getText();
    const text = whole.slice(0, offset);
    const from = declarationStart(document.parseResult.value, offset);
    const { tokens, comments, problems } = parser.Lexer.scan(text, { ...from, end: offset });
    if (problems.some(({ kind }) => kind === 'unclosed-comment')) return { kind: 'nothing' };
    const comment = comments.at(-1);
    if (comment && comment.endOffset === offset - 1 && comment.image.startsWith('//'))
        return inComment(comment.image, comment.startOffset, whole.slice(offset));
    const open = problems.find(
        (problem) => problem.kind === 'unclosed-string' && !/[\r\n]/.test(text.slice(problem.offset, offset)),
    );
    if (open) {
        const previous = tokens.findLast((token) => token.startOffset < open.offset);
        return previous?.tokenType.name === 'import' ? { kind: 'import-path', start: open.offset + 1 } : { kind: 'nothing' };
    }
    const typed = halfTyped.exec(text.slice(Math.max(0, offset - longest)))?.[0] ?? '';
    const start = offset - typed.length;
    const before = tokens.filter((token) => token.startOffset < start);
    const { expected, after } = parser.Lexer.outlookAfter(before);
    const block = blockAround(document.parseResult.value, before);
    const beginnings = new Set((parser.Lexer.beginnings().get(block.$type) ?? []).map(keyOf));
    return {
        kind: 'syntax',
        start,
        typed,
        before,
        expected,
        expectedAfter: after,
        isBeginning: (expectation) => beginnings.has(keyOf(expectation)),
        isNewLine: /[\r\n]/.test(text.slice((before.at(-1)?.endOffset ?? -1) + 1, start)),
        after: parser.Lexer.scan(/^[^\r\n]*/.exec(whole.slice(offset, offset + 10 * longest))?.[0] ?? '').tokens,
        block,
    };
}

/** Where the declaration begins that holds an offset, or ends before it. */
function declarationStart(root: AstNode, offset: number): { readonly start: number; readonly line: number } {
    const { imports = [], declarations = [] }: Partial<ast.Plan> = root as ast.Plan;
    const starts = [imports, declarations].flatMap(
        (list) => list.findLast(({ $cstNode: node }) => node && node.offset < offset)?.$cstNode ?? [],
    );
    const [last] = starts.sort((a, b) => b.offset - a.offset);
    return last ? { start: last.offset, line: last.range.start.line + 1 } : { start: 0, line: 1 };
}

function inComment(image: string, start: number, rest: string): CompletionPlace {
    const parts = /^(\/\/\s*)(d[a-z-]*)?$|^(\/\/\s*dialog-ignore\s+)[a-z-]*$/.exec(image);
    if (!parts) return { kind: 'nothing' };
    const [, marks, , head] = parts;
    return {
        kind: 'suppression',
        start: start + (head ?? marks ?? '').length,
        isCode: head !== undefined,
        hasReason: /^[a-z-]*[ \t]*:/.test(rest),
    };
}

const keys = new WeakMap<Expectation, string>();

function keyOf(expectation: Expectation): string {
    let key = keys.get(expectation);
    if (key === undefined) {
        key = JSON.stringify(expectation);
        keys.set(expectation, key);
    }
    return key;
}
