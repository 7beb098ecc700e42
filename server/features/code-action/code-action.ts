import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices, URI, UriUtils } from 'langium';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { type Lexicon, render } from '../../../language/index.ts';
import type { Feature } from '../../feature.ts';
import type { Checked, PlanValidator } from '../../workspace/plan-validator.ts';
import type { SettingsStore } from '../../workspace/settings.ts';
import type { SettingsFiles } from '../../workspace/settings-files.ts';
import type { Asked } from './asked.ts';
import { mendAllOfKind } from './mend-all-of-kind.ts';
import { mendAllKind, mendAllSafely } from './mend-all-safely.ts';
import { refactor, refactoringKinds } from './refactor.ts';
import { ruleFixes } from './rule-fixes.ts';
import { silence } from './silence.ts';
import { switchOff } from './switch-off.ts';

interface CodeActionParts {
    readonly validator: PlanValidator;
    readonly settings: SettingsStore;
    readonly settingsFiles: SettingsFiles;
    readonly workspace: LangiumSharedCoreServices['workspace']['WorkspaceManager'];
    readonly lexicon: Lexicon;
}

/** What can be done about findings, and other ways to write what is right. They are looked up by code, so a message can be reworded or translated without losing its fixes. */
export function codeAction({ validator, settings, settingsFiles, workspace, lexicon }: CodeActionParts): Feature {
    /** The folder of the workspace that a plan is in. */
    const folderOf = (plan: URI): URI | undefined =>
        workspace.workspaceFolders?.map(({ uri }) => URI.parse(uri)).find((folder) => UriUtils.contains(folder, plan));
    return {
        capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, mendAllKind, ...refactoringKinds] } },
        register: (connection, requests) => {
            connection.onCodeAction(
                requests.onDocumentAmongAll<CodeActionParams, CodeAction[]>(
                    DocumentState.Validated,
                    [],
                    async (document, params) => {
                        const checked = validator.checkedOf(document);
                        if (!checked) return [];
                        const asked = askedOf(document, params, checked, settings.languageFor(checked.context.language), lexicon);
                        const { createsFiles, fillsIn } = settings.client();
                        const found = asked.shown.length > 0 ? await settingsFiles.of(document.uri) : undefined;
                        const folder = createsFiles ? folderOf(document.uri) : undefined;
                        return [
                            ...ruleFixes(asked),
                            ...mendAllOfKind(asked),
                            ...mendAllSafely(asked),
                            ...silence(asked, fillsIn),
                            ...switchOff(asked, { found, folder }),
                            ...refactor(asked, createsFiles),
                        ];
                    },
                ),
            );
        },
    };
}

function askedOf(
    document: LangiumDocument,
    { range, context: { diagnostics, only } }: CodeActionParams,
    checked: Checked,
    language: string,
    lexicon: Lexicon,
): Asked {
    const shown = diagnostics.flatMap((diagnostic) => {
        const offset = document.textDocument.offsetAt(diagnostic.range.start);
        const end = document.textDocument.offsetAt(diagnostic.range.end);
        const finding = checked.findings.find((one) => one.code === diagnostic.code && one.offset === offset && one.end === end);
        return finding ? [{ finding, diagnostic }] : [];
    });
    return {
        ...checked,
        document,
        range,
        shown,
        wants: (kind, explicitly) =>
            only ? only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)) : explicitly === undefined,
        say: (text, args) => render(text, args, language, lexicon),
    };
}
