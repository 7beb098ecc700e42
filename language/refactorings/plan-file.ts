import { AstUtils, type LangiumDocument } from 'langium';
import type * as ast from '../generated/ast.ts';
import { importTarget } from '../references/imports.ts';
import { planLanguage } from '../syntax/language-of.ts';
import { isLexicalReport, type LexicalReport } from '../syntax/lexical-report.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** A file that a refactoring changes: the checked one, or one that imports it. */
export interface PlanFile {
    readonly document: LangiumDocument;
    readonly tree: ast.Plan;
    readonly text: string;
    readonly lexical: Pick<LexicalReport, 'comments'>;
    readonly lexicon: Lexicon;
    /** The language it is written in. */
    readonly language: string;
}

export function planFile(document: LangiumDocument, lexicon: Lexicon): PlanFile {
    const { lexerReport, value } = document.parseResult;
    return {
        document,
        tree: value as ast.Plan,
        text: document.textDocument.getText(),
        lexical: isLexicalReport(lexerReport) ? lexerReport : { comments: [] },
        lexicon,
        language: planLanguage(document, lexicon),
    };
}

/** The imports of a file that lead to another one. */
export function importsOf({ document, tree }: PlanFile, target: LangiumDocument): readonly ast.Import[] {
    return tree.imports.filter(({ path }) => path && importTarget(document, path).toString() === target.uri.toString());
}

/** Whether a declaration stands in a file. */
export function isIn(document: LangiumDocument, declaration: ast.Declaration): boolean {
    return AstUtils.getDocument(declaration) === document;
}
