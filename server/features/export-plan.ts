import { DocumentState } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { buildPlan, exports, holdsInternal, type Lexicon, planLanguage, say, texts, titleOf } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import {
    EXPORT_CHOICES,
    EXPORT_PLAN,
    type ExportChoices,
    type ExportedFile,
    type ExportPlanParams,
    fromBase64,
    PICTURE_FORMATS,
    type PreviewParams,
    type RefusedExport,
    toBase64,
} from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';

/** What is said where nothing is written, in English: the keys of the translations. */
export const exportPlanTexts = {
    noTemplate: 'The template is no Word document.',
} as const;

/** A plan in another form, and what has to be chosen for it. In the edition that may be sent to anyone, unless the other is asked for. */
export function exportPlan(validator: PlanValidator, settings: SettingsStore, lexicon: Lexicon): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(
                EXPORT_CHOICES,
                requests.onPlan<PreviewParams, ExportChoices>(DocumentState.Validated, (document) => {
                    const { plan } = buildPlan(document);
                    return {
                        formats: offered()
                            .map(({ format }) => format)
                            .filter((format) => plan.deals.length > 0 || !PICTURE_FORMATS.includes(format)),
                        deals: plan.deals.flatMap((deal) => (deal.name ? [{ name: deal.name, title: titleOf(deal) }] : [])),
                        holdsInternal: holdsInternal(plan),
                    };
                }),
            );
            connection.onRequest<ExportedFile | RefusedExport, void>(
                EXPORT_PLAN,
                requests.onPlan<ExportPlanParams, ExportedFile | RefusedExport>(
                    DocumentState.Validated,
                    async (document, params) => {
                        const { uri, format, edition = 'shared', deal, view, today, template } = params;
                        const form = offered().find((one) => one.format === format);
                        if (!form) throw failed(`There is no export "${format}".`);
                        const language = settings.languageFor(planLanguage(document, lexicon));
                        const exported = await form.write([{ plan: buildPlan(document).plan, language }], {
                            edition,
                            today,
                            ...(deal === undefined ? {} : { deal }),
                            ...(view === undefined ? {} : { view }),
                            ...(template === undefined ? {} : { template: fromBase64(template) }),
                        });
                        if (!exported && template !== undefined) return { refused: say(exportPlanTexts.noTemplate, language) };
                        if (!exported) throw failed(`The plan cannot be written as "${format}".`);
                        if (exported.content === undefined) return { refused: exported.notes.join(' ') };
                        const findings = validator.checkedOf(document)?.findings ?? [];
                        const parts = [
                            deal ?? nameOf(uri),
                            edition === 'internal' ? say(texts.common.internal, language).toLocaleLowerCase(language) : undefined,
                            view,
                        ];
                        return {
                            name: `${parts.filter((part) => part !== undefined).join('-')}.${format}`,
                            base64: toBase64(
                                typeof exported.content === 'string'
                                    ? new TextEncoder().encode(exported.content)
                                    : exported.content,
                            ),
                            notes: exported.notes,
                            errors: findings.filter(({ severity }) => severity === 'error').length,
                        };
                    },
                ),
            );
        },
    };
}

/** A browser's worker can't read the bundles that write what is no text. */
function offered(): typeof exports {
    return 'importScripts' in globalThis ? exports.filter(({ isText }) => isText) : exports;
}

function failed(why: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, why);
}

/** The file's name without its ending. */
function nameOf(uri: string): string {
    const file = decodeURIComponent(uri.split(/[/:]/).at(-1) ?? '');
    return file.replace(/\.dialog$/, '') || 'dialogplan';
}
