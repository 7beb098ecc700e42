import { DocumentState } from 'langium';
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { documentOf, namedAt, occurrencesOf } from './named-at.ts';

/** The declaration under the cursor and its uses, in this file. */
export function documentHighlight(): Feature {
    return {
        capabilities: { documentHighlightProvider: true },
        register: (connection, requests) => {
            connection.onDocumentHighlight(
                requests.onDocument<DocumentHighlightParams, DocumentHighlight[]>(
                    DocumentState.Linked,
                    [],
                    (document, { position }) => {
                        const named = namedAt(document, document.textDocument.offsetAt(position));
                        if (!named) return [];
                        const here = documentOf(named.declaration) === document;
                        return occurrencesOf(named.declaration, [document], here).map(({ range }, index) => ({
                            range,
                            kind: here && index === 0 ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
                        }));
                    },
                ),
            );
        },
    };
}
