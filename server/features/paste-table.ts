import { DocumentState } from 'langium';
import { type DialogServices, pasteTable as pasted, render, translate } from '../../language/index.ts';
import { type Feature, noPlan } from '../feature.ts';
import { PASTE_TABLE, type PastedTable, type PasteTableParams } from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';

/** What is said of a pasted table, in English: the keys of the translations. */
export const pasteTableTexts = {
    asPlan: 'The table has become a part of the plan.',
    someLeft: 'The table has become a part of the plan. {count} pieces of it were not understood; they stand as comments.',
    oneLeft: 'The table has become a part of the plan. One piece of it was not understood; it stands as a comment.',
    tooLong: 'The table has more than 2000 rows and was pasted as it is.',
} as const;

/** A table copied from Excel or Word becomes roles and people, or meetings. */
export function pasteTable(validator: PlanValidator, settings: SettingsStore, dialog: DialogServices): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(
                PASTE_TABLE,
                requests.onPlan<PasteTableParams, PastedTable>(DocumentState.Validated, (document, asked) => {
                    const { uri, start, end, text, html } = asked;
                    const context = validator.checkedOf(document)?.context;
                    if (!context) throw noPlan(uri);
                    const { textDocument } = document;
                    const place = { offset: textDocument.offsetAt(start), end: textDocument.offsetAt(end) };
                    const clipboard = { text, ...(html === undefined ? {} : { html }) };
                    const result = pasted(clipboard, place, context, dialog);
                    if (!result) return { notUnderstood: 0 };
                    const language = settings.languageFor(context.language);
                    if (result === 'too-long') return { notUnderstood: 0, note: translate(pasteTableTexts.tooLong, language) };
                    const count = result.notUnderstood.length;
                    const { asPlan, oneLeft, someLeft } = pasteTableTexts;
                    const said = count === 0 ? asPlan : count === 1 ? oneLeft : someLeft;
                    return {
                        text: result.text,
                        notUnderstood: count,
                        note: render(said, { count }, language, dialog.vocabulary.Lexicon),
                    };
                }),
            );
        },
    };
}
