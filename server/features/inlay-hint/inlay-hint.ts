import { DocumentState } from 'langium';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { type Lexicon, planLanguage } from '../../../language/index.ts';
import type { Feature } from '../../feature.ts';
import type { SettingsStore } from '../../workspace/settings.ts';
import type { Today } from '../../workspace/today.ts';
import { dateHints } from './date-hints.ts';
import { peopleHints } from './people-hints.ts';

/** What follows from a plan, told between its words: when meetings are, and who is meant. Only of what is in view. */
export function inlayHint(settings: SettingsStore, lexicon: Lexicon, today: Today): Feature {
    return {
        capabilities: { inlayHintProvider: true },
        register: (connection, requests) => {
            connection.languages.inlayHint.on(
                requests.onDocument<InlayHintParams, InlayHint[]>(DocumentState.Linked, [], (document, { range }) => {
                    const language = settings.languageFor(planLanguage(document, lexicon));
                    const [start, end] = [range.start, range.end].map((position) => document.textDocument.offsetAt(position));
                    const view = { document, start: start ?? 0, end: end ?? 0, language, today };
                    return [...dateHints(view), ...peopleHints(view)];
                }),
            );
        },
    };
}
