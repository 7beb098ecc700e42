import { DocumentState, type LangiumDocument, type LangiumDocuments } from 'langium';
import {
    LSPErrorCodes,
    type PrepareRenameParams,
    type Range,
    type RenameParams,
    ResponseError,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { builtinScheme, type Lexicon, planLanguage, translate } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import { documentOf, type Named, namedAt, occurrencesOf, plansOf } from './named-at.ts';

const namePattern = /^\p{Lu}[\p{L}\p{M}\p{N}_-]*$/u;

/** Why a rename is refused, in English; the key of its translation. */
export const renameTexts = {
    builtin:
        'This name belongs to the built-in catalogue and cannot be changed. Declare a forum of your own to use another name.',
    noName: 'A name begins with a capital letter and holds only letters, digits, - and _.',
};

/** Gives a declaration another name, everywhere it is used. */
export function rename(documents: LangiumDocuments, settings: SettingsStore, lexicon: Lexicon): Feature {
    const target = (document: LangiumDocument, position: RenameParams['position']): Named | undefined => {
        const named = namedAt(document, document.textDocument.offsetAt(position));
        if (named && documentOf(named.declaration)?.uri.scheme === builtinScheme) throw refusal(renameTexts.builtin, document);
        return named;
    };
    const refusal = (text: string, document: LangiumDocument) =>
        new ResponseError(LSPErrorCodes.RequestFailed, translate(text, settings.languageFor(planLanguage(document, lexicon))));
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
