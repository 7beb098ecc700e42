import { DocumentState, type LangiumDocuments } from 'langium';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { namedAt, occurrencesOf, plansOf } from './named-at.ts';

/** Every use of the declaration under the cursor, in all plans: of that declaration, not of its name. */
export function references(documents: LangiumDocuments): Feature {
    return {
        capabilities: { referencesProvider: true },
        register: (connection, requests) => {
            connection.onReferences(
                requests.onDocumentAmongAll<ReferenceParams, Location[]>(
                    DocumentState.Linked,
                    [],
                    (document, { position, context }) => {
                        const named = namedAt(document, document.textDocument.offsetAt(position));
                        return named ? [...occurrencesOf(named.declaration, plansOf(documents), context.includeDeclaration)] : [];
                    },
                ),
            );
        },
    };
}
