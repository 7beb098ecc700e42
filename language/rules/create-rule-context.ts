import { GrammarUtils, type LangiumCoreServices, type LangiumDocument, URI } from 'langium';
import type * as ast from '../generated/ast.ts';
import { buildPlan } from '../model/build-plan.ts';
import { importedDocument } from '../references/imports.ts';
import type { DialogLinker } from '../references/linker.ts';
import { usages } from '../references/usages.ts';
import type { Expectation } from '../syntax/expectation.ts';
import { expectationStart, expectationsAfter } from '../syntax/expectations.ts';
import { languageOf } from '../syntax/language-of.ts';
import { isLexicalReport, type LexicalReport } from '../syntax/lexical-report.ts';
import { syntaxProblems as problemsOf } from '../syntax/syntax-problems.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { RuleContext } from './rule-context.ts';
import { workspaceSchedules } from './workspace-schedules.ts';

/** The services that checking takes. */
export interface RuleServices {
    readonly shared: Pick<LangiumCoreServices['shared'], 'workspace'>;
    readonly parser: Pick<LangiumCoreServices['parser'], 'Lexer'>;
    readonly references: { readonly Linker: DialogLinker };
    readonly vocabulary: { readonly Lexicon: Lexicon };
}

const noReport: LexicalReport = { diagnostics: [], comments: [], problems: [], repairs: [], shares: [], expected: () => [] };

export function createRuleContext(document: LangiumDocument, services: RuleServices, today: string): RuleContext {
    const { parseResult, textDocument } = document;
    const text = textDocument.getText();
    const lexical = isLexicalReport(parseResult.lexerReport) ? parseResult.lexerReport : noReport;
    const built = buildPlan(document);
    const documents = services.shared.workspace.LangiumDocuments;
    const expectedAt = createExpectedAt(text, services);
    const syntaxProblems = problemsOf(text, lexical);
    const schedules = workspaceSchedules(documents);
    let isTakenIn = false;
    let importers: readonly LangiumDocument[] | undefined;
    return {
        document,
        uri: document.uri.toString(),
        text,
        tree: parseResult.value as ast.Plan,
        plan: built.plan,
        dealOf: built.dealOf,
        scheduleOf: (deal, options) => schedules.scheduleOf(document, deal, options?.withOptions ?? false),
        collisionsOf(deal) {
            if (!isTakenIn) schedules.takeIn();
            isTakenIn = true;
            return schedules.collisionsOf(document, deal);
        },
        language: languageOf(lexical, services.vocabulary.Lexicon),
        lexicon: services.vocabulary.Lexicon,
        visibleNames: services.references.Linker.visibleNames,
        lexical,
        // The file is read as it was repaired; another text is a piece of a plan, in which nothing is to be repaired.
        tokenize: (other) =>
            other === undefined
                ? services.parser.Lexer.tokenize(text).tokens.filter(({ image }) => image !== '')
                : services.parser.Lexer.tokenize(other, { mode: 'partial' }).tokens,
        syntaxProblems,
        expectedAt,
        isBroken: (node) => {
            // A block without an end is itself a problem: where there is none, nothing has to be looked at.
            if (syntaxProblems.length === 0) return false;
            const { offset, end } = node.$cstNode ?? { offset: 0, end: text.length };
            const brace = (sign: string) => GrammarUtils.findNodeForKeyword(node.$cstNode, sign);
            // A block that lacks its end was given up somewhere inside: the fault is then behind what was read.
            if (brace('{') && !brace('}')?.length) return true;
            return syntaxProblems.some((problem) => problem.offset >= offset && problem.offset <= end);
        },
        today,
        isUsed: (declaration) => [document, ...importersOf()].some((user) => usages(user).has(declaration)),
        importers: importersOf,
        documentAt: (uri) => documents.getDocument(URI.parse(uri)),
        documents: () => documents.all.toArray(),
    };

    function importersOf(): readonly LangiumDocument[] {
        importers ??= documents.all.filter((other) => other !== document && imports(other)).toArray();
        return importers;
    }

    function imports(other: LangiumDocument): boolean {
        return ((other.parseResult.value as ast.Plan).imports ?? []).some(
            (entry) => importedDocument(documents, other, entry) === document,
        );
    }
}

function createExpectedAt(text: string, services: RuleServices): (offset: number) => readonly Expectation[] {
    let tokens: ReturnType<RuleServices['parser']['Lexer']['tokenize']>['tokens'] | undefined;
    const known = new Map<number, readonly Expectation[]>();
    return (offset) => {
        let found = known.get(offset);
        if (!found) {
            tokens ??= services.parser.Lexer.tokenize(text, { mode: 'partial' }).tokens;
            found = expectationsAfter(text.slice(expectationStart(tokens, offset), offset), services);
            known.set(offset, found);
        }
        return found;
    };
}
