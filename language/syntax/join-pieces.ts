import { CstNodeBuilder, type LexerResult, type ParseResult, RootCstNodeImpl } from 'langium';
import type { Plan } from '../generated/ast.ts';
import type { Expectation } from './expectation.ts';
import { errorsOf } from './lexer.ts';
import type { LanguageShare, LexicalReport } from './lexical-report.ts';
import { adopt, type Piece, reportOf } from './piece.ts';

type Joined = ParseResult<Plan> & { readonly lexerReport: LexicalReport; readonly lexerErrors: LexerResult['errors'] };

const tree = new CstNodeBuilder();

/** The plan that a text's pieces make up, and what was read beside it. */
export function joinPieces(text: string, pieces: readonly Piece[], expected: () => readonly Expectation[]): Joined {
    const root = new RootCstNodeImpl(text);
    const plan: Plan = { $type: 'Plan', imports: [], declarations: [], $cstNode: root };
    root.astNode = plan;
    for (const piece of pieces) {
        adopt(plan, piece);
        tree.appendChildren(root, [...piece.content]);
    }
    const reports = pieces.map(reportOf);
    const problems = reports.flatMap((report) => report.problems);
    const repairs = reports.flatMap((report) => report.repairs);
    return {
        value: plan,
        parserErrors: reports.flatMap((report) => report.parserErrors),
        lexerErrors: errorsOf(problems, repairs),
        lexerReport: {
            diagnostics: [],
            comments: reports.flatMap((report) => report.comments),
            problems,
            repairs,
            shares: joinedShares(reports.flatMap((report) => report.shares)),
            expected,
        },
    };
}

function joinedShares(all: readonly LanguageShare[]): readonly LanguageShare[] {
    const joined = new Map<string, LanguageShare>();
    for (const share of all) {
        const known = joined.get(share.language);
        joined.set(share.language, known ? { ...known, count: known.count + share.count } : share);
    }
    return [...joined.values()];
}
