import { DocumentState, type LangiumDocuments } from 'langium';
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { importTarget } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { importsOf } from './import-at.ts';

/** An import's path opens the file it names, if it is there. */
export function documentLink(documents: LangiumDocuments): Feature {
    return {
        capabilities: { documentLinkProvider: {} },
        register: (connection, requests) => {
            connection.onDocumentLinks(
                requests.onDocument<DocumentLinkParams, DocumentLink[]>(DocumentState.Linked, [], (document) =>
                    importsOf(document).flatMap(({ node, range }) => {
                        const target = importTarget(document, node.path);
                        return documents.hasDocument(target) ? [{ range, target: target.toString() }] : [];
                    }),
                ),
            );
        },
    };
}
