import { DocumentState, type LangiumDocument, type LangiumDocuments } from 'langium';
import {
    LSPErrorCodes,
    type PrepareRenameParams,
    type Range,
    type RenameParams,
    ResponseError,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import {
    type Args,
    type ast,
    builtinScheme,
    type Lexicon,
    namesBeside,
    planLanguage,
    render,
    usages,
} from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import { documentOf, type Named, namedAt, occurrencesOf, plansOf } from './named-at.ts';

const namePattern = /^\p{Lu}[\p{L}\p{M}\p{N}_-]*$/u;

/** Why a rename is refused, in English; the key of its translation. */
export const renameTexts = {
    builtin:
        'This name belongs to the built-in catalogue and cannot be changed. Declare a forum of your own to use another name.',
    noName: 'A name begins with a capital letter and holds only letters, digits, - and _.',
    taken: 'There is a "{name}" already, and two of a name cannot be told apart: choose another name.',
};

/** Gives a declaration another name, everywhere it is used. */
export function rename(documents: LangiumDocuments, settings: SettingsStore, lexicon: Lexicon): Feature {
    const target = (document: LangiumDocument, position: RenameParams['position']): Named | undefined => {
        const named = namedAt(document, document.textDocument.offsetAt(position));
        if (named && documentOf(named.declaration)?.uri.scheme === builtinScheme) throw refusal(renameTexts.builtin, document);
        return named;
    };
    const refusal = (text: string, document: LangiumDocument, args: Args = {}) =>
        new ResponseError(
            LSPErrorCodes.RequestFailed,
            render(text, args, settings.languageFor(planLanguage(document, lexicon)), lexicon),
        );
    return {
        capabilities: { renameProvider: { prepareProvider: true } },
        register: (connection, requests) => {
            connection.onPrepareRename(
                requests.onDocument<PrepareRenameParams, Range | null>(
                    DocumentState.Linked,
                    null,
                    (document, { position }) => target(document, position)?.leaf.range ?? null,
                ),
            );
            connection.onRenameRequest(
                requests.onDocumentAmongAll<RenameParams, WorkspaceEdit | null>(
                    DocumentState.Linked,
                    null,
                    (document, { position, newName }) => {
                        const named = target(document, position);
                        if (!named) return null;
                        if (!namePattern.test(newName.normalize('NFC'))) throw refusal(renameTexts.noName, document);
                        if (isTaken(newName.normalize('NFC'), named, plansOf(documents)))
                            throw refusal(renameTexts.taken, document, { name: newName });
                        const changes: Record<string, { range: Range; newText: string }[]> = {};
                        for (const { uri, range } of occurrencesOf(named.declaration, plansOf(documents), true)) {
                            changes[uri] = [...(changes[uri] ?? []), { range, newText: newName }];
                        }
                        return { changes };
                    },
                ),
            );
        },
    };
}

/** Whether a name already means something where the declaration stands, or in a plan that would then no longer mean the declaration. */
function isTaken(name: string, { declaration }: Named, plans: readonly LangiumDocument[]): boolean {
    const homes = plans.filter((plan) => plan === documentOf(declaration) || usages(plan).has(declaration));
    return homes.some((plan) => {
        const other = namesBeside(declaration, plan.parseResult.value as ast.Plan).get(name);
        return other !== undefined && other !== declaration;
    });
}
