import { type LangiumDocument, type LangiumDocuments, UriUtils } from 'langium';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { builtinScheme, importTargets } from '../../../language/index.ts';

/** Paths of the workspace's other plans that are not imported yet, as seen from this one. */
export function importPathItems(document: LangiumDocument, documents: LangiumDocuments): CompletionItem[] {
    const imported = new Set(importTargets(document).map((uri) => uri.toString()));
    const folder = UriUtils.dirname(document.uri);
    return documents.all
        .filter((other) => other !== document && other.uri.scheme !== builtinScheme && !imported.has(other.uri.toString()))
        .map((other): CompletionItem => ({ label: UriUtils.relative(folder, other.uri), kind: CompletionItemKind.File }))
        .toArray();
}
