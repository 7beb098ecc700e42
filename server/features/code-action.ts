import { DocumentState, type LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import { type Lexicon, offersOf, type RuleContext, render, type TextChange } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import type { Checked, PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';

/** Offers every rule's fixes. Fixes are looked up by code, so a message can be reworded or translated without losing them. */
export function codeAction(validator: PlanValidator, settings: SettingsStore, lexicon: Lexicon): Feature {
    return {
        capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
        register: (connection, requests) => {
            connection.onCodeAction(
                requests.onDocument<CodeActionParams, CodeAction[]>(DocumentState.Validated, [], (document, { context }) => {
                    const checked = validator.checkedOf(document);
                    if (!checked || (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))))
                        return [];
                    const language = settings.languageFor(checked.context.language);
                    return context.diagnostics.flatMap((diagnostic) =>
                        actionsFor(diagnostic, document, checked, language, lexicon),
                    );
                }),
            );
        },
    };
}

function actionsFor(
    diagnostic: Diagnostic,
    document: LangiumDocument,
    { findings, context }: Checked,
    language: string,
    lexicon: Lexicon,
): CodeAction[] {
    const offset = document.textDocument.offsetAt(diagnostic.range.start);
    const end = document.textDocument.offsetAt(diagnostic.range.end);
    const finding = findings.find((one) => one.code === diagnostic.code && one.offset === offset && one.end === end);
    const offers = finding ? offersOf(finding, context) : [];
    return offers.map(({ title, args, changes }, index) => ({
        title: render(title, args, language, lexicon),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        // The first offer of the first fix is what most would choose; where there are several, nobody but the user knows.
        isPreferred: index === 0 && offers.length === 1,
        edit: { changes: editsOf(changes, document, context) },
    }));
}

function editsOf(changes: readonly TextChange[], document: LangiumDocument, context: RuleContext): Record<string, TextEdit[]> {
    const edits: Record<string, TextEdit[]> = {};
    for (const change of changes) {
        const uri = change.uri ?? document.uri.toString();
        const text =
            (change.uri ? context.documents().find((other) => other.uri.toString() === change.uri) : undefined)?.textDocument ??
            document.textDocument;
        const edit = { range: { start: text.positionAt(change.offset), end: text.positionAt(change.end) }, newText: change.text };
        edits[uri] = [...(edits[uri] ?? []), edit];
    }
    return edits;
}
