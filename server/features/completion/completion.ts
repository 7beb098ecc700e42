import { DocumentState, type LangiumDocuments } from 'langium';
import { type CompletionItem, type CompletionParams, type Range, TextEdit } from 'vscode-languageserver';
import { type Lexicon, planLanguage, type VisibleNames } from '../../../language/index.ts';
import type { Feature } from '../../feature.ts';
import { type CompletionGrammar, completionPlace } from './completion-place.ts';
import { importPathItems } from './import-path-items.ts';
import { nameItems } from './name-items.ts';
import { wordItems } from './word-items.ts';

export interface CompletionParts {
    readonly documents: LangiumDocuments;
    readonly grammar: CompletionGrammar;
    readonly lexicon: Lexicon;
    readonly visibleNames: VisibleNames;
}

/** What can stand at the cursor, and nothing that can't: words in the file's language, names of the right kind, whole blocks. */
export function completion({ documents, grammar, lexicon, visibleNames }: CompletionParts): Feature {
    return {
        capabilities: { completionProvider: { triggerCharacters: ['.', '"', '/'] } },
        register: (connection, requests) => {
            connection.onCompletion(
                requests.onDocument<CompletionParams, CompletionItem[]>(DocumentState.Linked, [], (document, { position }) => {
                    const place = completionPlace(document, document.textDocument.offsetAt(position), grammar);
                    if (place.kind === 'nothing') return [];
                    const range: Range = { start: document.textDocument.positionAt(place.start), end: position };
                    const items =
                        place.kind === 'import-path'
                            ? importPathItems(document, documents)
                            : [
                                  ...wordItems(place, document, grammar, lexicon, planLanguage(document, lexicon)),
                                  ...nameItems(place, document, visibleNames),
                              ];
                    return items.map(({ insertText, ...item }, index) => ({
                        ...item,
                        // The order made here is the order shown among equally good matches.
                        sortText: String(index).padStart(4, '0'),
                        textEdit: TextEdit.replace(range, insertText ?? item.label),
                    }));
                }),
            );
        },
    };
}
