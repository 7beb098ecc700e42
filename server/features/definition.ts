import { DocumentState, type LangiumDocuments } from 'langium';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import { importTarget } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { importAt } from './import-at.ts';
import { documentOf, namedAt, nameOf } from './named-at.ts';

/** From a name to its declaration, from an import to its file. */
export function definition(documents: LangiumDocuments): Feature {
    return {
        capabilities: { definitionProvider: true },
        register: (connection, requests) => {
            connection.onDefinition(
                requests.onDocument<DefinitionParams, LocationLink[]>(DocumentState.Linked, [], (document, { position }) => {
                    const offset = document.textDocument.offsetAt(position);
                    const entry = importAt(document, offset);
                    if (entry) {
                        const target = importTarget(document, entry.node.path);
                        const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
                        return documents.hasDocument(target)
                            ? [
                                  {
                                      targetUri: target.toString(),
                                      targetRange: start,
                                      targetSelectionRange: start,
                                      originSelectionRange: entry.range,
                                  },
                              ]
                            : [];
                    }
                    const named = namedAt(document, offset);
                    const name = named && nameOf(named.declaration);
                    const home = named && documentOf(named.declaration);
                    if (!named || !name || !home) return [];
                    return [
                        {
                            targetUri: home.uri.toString(),
                            targetRange: named.declaration.$cstNode?.range ?? name.range,
                            targetSelectionRange: name.range,
                            originSelectionRange: named.leaf.range,
                        },
                    ];
                }),
            );
        },
    };
}
