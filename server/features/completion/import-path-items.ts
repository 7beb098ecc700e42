import { type LangiumDocument, type LangiumDocuments, UriUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { builtinScheme, importTargets } from '../../../language/index.ts';
import { type Offer, ranks } from './offer.ts';

/** Paths of the workspace's other plans that are not imported yet, as seen from this one. */
export function importPathItems(document: LangiumDocument, offset: number, documents: LangiumDocuments): readonly Offer[] {
    const imported = new Set(importTargets(document).map((uri) => uri.toString()));
    // Not every editor closes quotes by itself.
    const isOpen = !/^[^\r\n]*"/.test(document.textDocument.getText().slice(offset, offset + 500));
    const folder = UriUtils.dirname(document.uri);
    return documents.all
        .filter((other) => other !== document && other.uri.scheme !== builtinScheme && !imported.has(other.uri.toString()))
        .map((other): Offer => {
            const label = UriUtils.relative(folder, other.uri);
            return { label, kind: CompletionItemKind.File, text: isOpen ? `${label}"` : label, rank: ranks.usual };
        })
        .toArray();
}
