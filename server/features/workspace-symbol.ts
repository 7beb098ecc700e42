import { DocumentState, type LangiumDocuments } from 'langium';
import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { type ast, builtinScheme, type Declared, ownerOf, walk } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { declaredTypes, nameOf } from './named-at.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** Finds what any plan of the workspace declares, by a part of its name or title. */
export function workspaceSymbol(documents: LangiumDocuments): Feature {
    return {
        capabilities: { workspaceSymbolProvider: true },
        register: (connection, requests) => {
            connection.onWorkspaceSymbol(
                requests.onWorkspace<WorkspaceSymbolParams, WorkspaceSymbol[]>(DocumentState.Parsed, ({ query }) =>
                    documents.all
                        .filter(({ uri }) => uri.scheme !== builtinScheme)
                        .toArray()
                        .flatMap(({ uri, parseResult }) => {
                            const { nodes } = walk(parseResult.value);
                            return declaredTypes
                                .flatMap((type) => (nodes.get(type) ?? []) as readonly Declared[])
                                .flatMap((declared) => symbolOf(declared, uri.toString(), query));
                        }),
                ),
            );
        },
    };
}

function symbolOf(declared: Declared, uri: string, query: string): WorkspaceSymbol[] {
    const range = nameOf(declared)?.range;
    if (!declared.name || !range || !fits(`${declared.name} ${titleOf(declared)}`, query)) return [];
    const owner = containerOf(declared);
    return [
        {
            name: declared.name,
            kind: symbolKinds[declared.$type] ?? SymbolKind.Object,
            location: { uri, range },
            ...(owner ? { containerName: owner } : {}),
        },
    ];
}

/** Whether the letters of a query stand in a text in their order, as editors search. */
function fits(text: string, query: string): boolean {
    let at = 0;
    const searched = text.normalize('NFC').toLowerCase();
    for (const letter of query.normalize('NFC').toLowerCase()) {
        at = searched.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}

function titleOf(declared: Declared): string {
    return ('title' in declared ? declared.title : 'fullName' in declared ? declared.fullName : undefined) ?? '';
}

function containerOf(declared: Declared): string | undefined {
    return (ownerOf<ast.Organisation>(declared, 'Organisation') ?? ownerOf<ast.Deal>(declared, 'Deal'))?.name;
}
