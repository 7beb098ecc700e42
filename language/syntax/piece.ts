import type { AstNode, CstNode, ParseResult } from 'langium';
import type { Plan } from '../generated/ast.ts';
import type { LexicalProblem } from './lexical-problem.ts';
import type { LanguageShare, Token } from './lexical-report.ts';
import { sharesOf } from './shares-of.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Where a piece of a file begins: its offset in UTF-16 units, its line counted from 1. Changes when text before it does. */
export interface TextPlace {
    offset: number;
    line: number;
}

/** What was read of a piece beside its nodes. */
interface PieceReport {
    readonly comments: readonly Token[];
    readonly problems: readonly LexicalProblem[];
    readonly repairs: readonly SyntaxProblem[];
    readonly shares: readonly LanguageShare[];
    readonly parserErrors: ParseResult['parserErrors'];
}

/**
 * A declaration of a file as it was read, with what follows it up to the next one. As long as its own text stays as it is, it is kept and
 * moved. What stands before the first declaration is a part of the first piece.
 */
export interface Piece {
    readonly place: TextPlace;
    /** Whether nothing but white space stands before it on its line. */
    readonly ownLine: boolean;
    /** The length of its first word, by which it is known to begin. */
    readonly headLength: number;
    readonly imports: Plan['imports'];
    readonly declarations: Plan['declarations'];
    readonly content: readonly CstNode[];
    /** With offsets and lines as they were when the piece was read, at `readAt`. */
    readonly report: PieceReport;
    readonly readAt: Readonly<TextPlace>;
}

/** Keeps what was read of a declaration at a place. */
export function pieceOf(
    plan: Plan,
    text: string,
    place: TextPlace,
    tokens: readonly Token[],
    report: Omit<PieceReport, 'shares'>,
): Piece {
    const root = plan.$cstNode;
    return {
        place,
        ownLine: place.offset === 0 || /[\r\n][\s\uFEFF]*$/.test(text.slice(Math.max(0, place.offset - 200), place.offset)),
        headLength: tokens[0]?.image.length ?? 0,
        imports: plan.imports,
        declarations: plan.declarations,
        content: root && 'content' in root ? (root.content as readonly CstNode[]) : [],
        report: { ...report, shares: sharesOf(tokens) },
        readAt: { ...place },
    };
}

/** What was read of a piece, with offsets and lines as they are now. */
export function reportOf({ report, place, readAt }: Piece): PieceReport {
    const [offset, lines] = [place.offset - readAt.offset, place.line - readAt.line];
    if (offset === 0 && lines === 0) return report;
    const token = (one: Token): Token => ({
        ...one,
        startOffset: one.startOffset + offset,
        endOffset: (one.endOffset ?? one.startOffset) + offset,
        startLine: (one.startLine ?? 1) + lines,
        endLine: (one.endLine ?? 1) + lines,
    });
    const problem = <Problem extends { readonly offset: number; readonly end: number }>(one: Problem): Problem => ({
        ...one,
        offset: one.offset + offset,
        end: one.end + offset,
    });
    return {
        comments: report.comments.map(token),
        problems: report.problems.map(problem),
        repairs: report.repairs.map(problem),
        shares: report.shares.map((share) => ({ ...share, first: token(share.first) })),
        parserErrors: report.parserErrors,
    };
}

/** Gives what a piece declares to the plan that now holds it. */
export function adopt(plan: Plan, { imports, declarations }: Piece): void {
    const give = (property: 'imports' | 'declarations', nodes: readonly AstNode[]): void => {
        const list: AstNode[] = plan[property];
        for (const node of nodes) {
            Object.assign(node, { $container: plan, $containerProperty: property, $containerIndex: list.length });
            list.push(node);
        }
    };
    give('imports', imports);
    give('declarations', declarations);
}
