import { DocumentState } from 'langium';
import { type DialogServices, formatChanges, planLanguage } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { TRANSLATE, type Translated, type TranslateParams } from '../protocol.ts';
import { textReplacements } from './text-replacements.ts';

/** Writes a plan's words in the other language, laid out anew. Names, texts and comments stay. */
export function translate(dialog: DialogServices): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest<Translated, void>(
                TRANSLATE,
                requests.onPlan<TranslateParams, Translated>(DocumentState.Parsed, (document, { to }) => {
                    const { textDocument, parseResult } = document;
                    const language = to ?? (planLanguage(document, dialog.vocabulary.Lexicon) === 'sv' ? 'en' : 'sv');
                    return {
                        to: language,
                        version: textDocument.version,
                        broken: parseResult.lexerErrors.length > 0,
                        changes: textReplacements(formatChanges(textDocument.getText(), dialog, language), document),
                    };
                }),
            );
        },
    };
}
