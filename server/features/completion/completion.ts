import { DocumentState } from 'langium';
import { type CompletionItem, type CompletionParams, MarkupKind, type Range } from 'vscode-languageserver';
import type { Feature } from '../../feature.ts';
import type { SettingsStore } from '../../workspace/settings.ts';
import { complete } from './complete.ts';
import type { CompletionParts } from './completion-scene.ts';
import type { Offer } from './offer.ts';
import { toItem } from './to-item.ts';

/** What can stand at the cursor, and nothing that can't: words and phrases in the file's language, names of the right kind, dates, whole blocks. */
export function completion(parts: CompletionParts, settings: SettingsStore): Feature {
    return {
        capabilities: { completionProvider: { triggerCharacters: ['.', '"', '/', '<'], resolveProvider: true } },
        register: (connection, requests) => {
            /** What the last answer offered: only of that list a client shows more. */
            let last: readonly Offer[] = [];
            let answers = 0;
            connection.onCompletion(
                requests.onDocument<CompletionParams, CompletionItem[]>(DocumentState.Linked, [], (document, { position }) => {
                    const offset = document.textDocument.offsetAt(position);
                    const { start, offers } = complete(document, offset, parts);
                    const range: Range = { start: document.textDocument.positionAt(start), end: position };
                    const typed = document.textDocument.getText(range);
                    const { takesSnippets } = settings.client();
                    last = offers;
                    const answer = ++answers;
                    return offers.map((offer, index) => ({
                        ...toItem(offer, { range, typed, takesSnippets, index }),
                        ...(offer.describe ? { data: { answer, index } } : {}),
                    }));
                }),
            );
            connection.onCompletionResolve((item) => {
                const { answer, index } = (item.data ?? {}) as { readonly answer?: number; readonly index?: number };
                const value = answer === answers && index !== undefined ? last[index]?.describe?.() : undefined;
                return value ? { ...item, documentation: { kind: MarkupKind.Markdown, value } } : item;
            });
        },
    };
}
