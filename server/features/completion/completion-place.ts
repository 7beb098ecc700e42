import type { AstNode, CstNode, LangiumDocument } from 'langium';
import {
    type DialogLexer,
    type DialogServices,
    type Expectation,
    expectationStart,
    expectationsAfter,
    isLexicalReport,
    type Token,
} from '../../../language/index.ts';

/** Where a completion was asked for. */
export type CompletionPlace =
    /** In a comment, or in a text whose content is the author's own. */
    | { readonly kind: 'nothing' }
    /** In the path of an import; `start` is where the path begins. */
    | { readonly kind: 'import-path'; readonly start: number }
    | {
          readonly kind: 'syntax';
          /** Where the word being typed begins. */
          readonly start: number;
          readonly expected: readonly Expectation[];
          /** What could stand after one more word there. */
          readonly expectedAfter: (word: string) => readonly Expectation[];
          /** The tokens before that word. */
          readonly before: readonly Token[];
          /** The innermost block around the cursor. */
          readonly block: AstNode;
      };

/** The services that say what fits at a place. */
export interface CompletionGrammar extends Pick<DialogServices, 'Grammar'> {
    readonly parser: Pick<DialogServices['parser'], 'CompletionParser'> & { readonly Lexer: DialogLexer };
}

const wordEnd = /[\p{L}\p{M}\p{N}_-]*$/u;

export function completionPlace(document: LangiumDocument, offset: number, grammar: CompletionGrammar): CompletionPlace {
    const text = document.textDocument.getText();
    const report = document.parseResult.lexerReport;
    if (
        isLexicalReport(report) &&
        report.comments.some(
            (comment) => comment.startOffset < offset && offset <= (comment.endOffset ?? 0) && comment.image.startsWith('/*'),
        )
    ) {
        return { kind: 'nothing' };
    }
    const scanned = grammar.parser.Lexer.tokenize(text.slice(0, offset), { mode: 'partial' });
    const { problems, comments } = scanned.report;
    if (comments.at(-1)?.endOffset === offset - 1 && comments.at(-1)?.image.startsWith('//')) return { kind: 'nothing' };
    const open = problems.find(
        (problem) => problem.kind === 'unclosed-string' && !/[\r\n]/.test(text.slice(problem.offset, offset)),
    );
    if (open) {
        const previous = scanned.tokens.findLast((token) => token.startOffset < open.offset);
        return previous?.tokenType.name === 'import' ? { kind: 'import-path', start: open.offset + 1 } : { kind: 'nothing' };
    }
    const start = offset - (wordEnd.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0);
    const before = scanned.tokens.filter((token) => token.startOffset < start);
    const from = expectationStart(before, start);
    return {
        kind: 'syntax',
        start,
        before,
        expected: expectationsAfter(text.slice(from, start), grammar),
        expectedAfter: (word) => expectationsAfter(`${text.slice(from, start)} ${word} `, grammar),
        block: blockAt(document.parseResult.value, start),
    };
}

/** Lists whose items can be blocks. */
const lists = ['declarations', 'members', 'items'] as const;

/** The innermost node with braces around an offset; the plan itself outside all of them. */
function blockAt(root: AstNode, offset: number): AstNode {
    let block = root;
    for (let found: AstNode | undefined = root; found; ) {
        block = found;
        const children = block as Partial<Record<(typeof lists)[number], readonly AstNode[]>>;
        found = lists
            .flatMap((list) => children[list] ?? [])
            .find(({ $cstNode: cst }) => cst && cst.offset < offset && offset <= cst.end && opening(cst) < offset);
    }
    return block;
}

/** Where a block's brace opens; beyond reach for a node that has none. */
function opening({ text, offset }: CstNode): number {
    const brace = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length)).indexOf('{');
    return brace < 0 ? Number.POSITIVE_INFINITY : offset + brace;
}
