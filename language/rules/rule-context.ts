import type { AstNode, LangiumDocument } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { Deal, Plan } from '../model/plan.ts';
import type { VisibleNames } from '../references/visible-names.ts';
import type { Collision } from '../schedule/occupied-times.ts';
import type { DealSchedule } from '../schedule/schedule.ts';
import type { Expectation } from '../syntax/expectation.ts';
import type { LexicalReport, Token } from '../syntax/lexical-report.ts';
import type { SyntaxProblem } from '../syntax/syntax-problem.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** What a rule may look at: any stage of the plan, and the workspace around it. */
export interface RuleContext {
    readonly document: LangiumDocument;
    /** The file's address. */
    readonly uri: string;
    readonly text: string;
    readonly tree: ast.Plan;
    readonly plan: Plan;
    dealOf(node: ast.Deal): Deal;
    /** A deal's meetings, laid out: worked out once for all rules, and anew only when the deal says something else than before. */
    scheduleOf(deal: Deal, options?: { readonly withOptions: boolean }): DealSchedule;
    /** The collisions that belong to a deal of this file, with meetings of any deal of the workspace. */
    collisionsOf(deal: Deal): readonly Collision[];
    /** The language the file is written in. */
    readonly language: string;
    readonly lexicon: Lexicon;
    readonly visibleNames: VisibleNames;
    /** What the lexer saw: comments, languages, problems. */
    readonly lexical: LexicalReport;
    /** The words and signs of a text; of the file itself unless another is given. Reads it anew: for findings and fixes. */
    tokenize(text?: string): readonly Token[];
    /** What the parser could not read, each fault once. */
    readonly syntaxProblems: readonly SyntaxProblem[];
    /** What could stand at an offset. Reads the enclosing declaration anew: for findings, not for every node. */
    expectedAt(offset: number): readonly Expectation[];
    /** Whether something inside a node could not be read: what it seems to lack may be there. */
    isBroken(node: AstNode): boolean;
    /** Today in the plan's zone, `YYYY-MM-DD`. */
    readonly today: string;
    /** Whether anything in the workspace refers to a declaration. */
    isUsed(declaration: AstNode): boolean;
    /** The other plans that import this one. */
    importers(): readonly LangiumDocument[];
    /** A plan of the workspace by its URI. */
    documentAt(uri: string): LangiumDocument | undefined;
    /** Every plan of the workspace. */
    documents(): readonly LangiumDocument[];
}
