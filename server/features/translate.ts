import { DocumentState } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type DialogServices, formatChanges, planLanguage } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { TRANSLATE, type Translated, type TranslateParams } from '../protocol.ts';

/** Writes a plan's words in the other language, laid out anew. Names, texts and comments stay. */
export function translate(dialog: DialogServices): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest<Translated, void>(
                TRANSLATE,
                async ({ uri, to }: TranslateParams): Promise<Translated | ResponseError<void>> => {
                    const document = await requests.documentAt(uri, DocumentState.Parsed);
                    if (!document) return new ResponseError(LSPErrorCodes.RequestFailed, `No plan is known at ${uri}.`);
                    const { textDocument, parseResult } = document;
                    const language = to ?? (planLanguage(document, dialog.vocabulary.Lexicon) === 'sv' ? 'en' : 'sv');
                    return {
                        to: language,
                        version: textDocument.version,
                        broken: parseResult.lexerErrors.length > 0,
                        changes: formatChanges(textDocument.getText(), dialog, language).map(({ offset, end, text }) => ({
                            start: textDocument.positionAt(offset),
                            end: textDocument.positionAt(end),
                            text,
                        })),
                    };
                },
            );
        },
    };
}
