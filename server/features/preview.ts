import { DocumentState, type LangiumDocument } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { buildPlan, type Lexicon, planLanguage, previewPlan, translate } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { PREVIEW, type Preview, type PreviewParams } from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';

/** English texts of the preview's notes; the keys of their translations. */
export const previewTexts = {
    broken: 'Some of the text cannot be read just now. Mend what is underlined, and the preview follows.',
};

/** A plan as people want to see it: sections of markup, made from the same text as the findings. */
export function preview(validator: PlanValidator, settings: SettingsStore, lexicon: Lexicon): Feature {
    const answer = (document: LangiumDocument): Preview => {
        const language = settings.languageFor(planLanguage(document, lexicon)) === 'sv' ? 'sv' : 'en';
        const { title, sections } = previewPlan(buildPlan(document).plan, language);
        const broken = validator.checkedOf(document)?.context.syntaxProblems.some(({ kind }) => kind !== 'text') ?? false;
        return {
            uri: document.uri.toString(),
            version: document.textDocument.version,
            language,
            title,
            broken,
            ...(broken ? { note: translate(previewTexts.broken, language) } : {}),
            sections,
        };
    };
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(PREVIEW, async ({ uri }: PreviewParams): Promise<Preview | ResponseError<void>> => {
                const document = await requests.documentAt(uri, DocumentState.Validated);
                return document
                    ? answer(document)
                    : new ResponseError(LSPErrorCodes.RequestFailed, `No plan is known at ${uri}.`);
            });
        },
    };
}
