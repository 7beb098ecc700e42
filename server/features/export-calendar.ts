import { DocumentState } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { buildPlan, exports, type Lexicon, planLanguage } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { EXPORT_CALENDAR, type ExportCalendarParams, type ExportedFile } from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';

/** A plan's meetings as a calendar file, in the edition that may be sent to anyone. */
export function exportCalendar(validator: PlanValidator, settings: SettingsStore, lexicon: Lexicon): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(
                EXPORT_CALENDAR,
                async ({ uri, deal, today }: ExportCalendarParams): Promise<ExportedFile | ResponseError<void>> => {
                    const document = await requests.documentAt(uri, DocumentState.Validated);
                    const calendar = exports.find(({ format }) => format === 'ics');
                    const language = document && settings.languageFor(planLanguage(document, lexicon));
                    const exported =
                        document &&
                        language &&
                        (await calendar?.write([{ plan: buildPlan(document).plan, language }], {
                            edition: 'shared',
                            today,
                            ...(deal === undefined ? {} : { deal }),
                        }));
                    if (!document || !exported)
                        return new ResponseError(LSPErrorCodes.RequestFailed, `No plan is known at ${uri}.`);
                    const findings = validator.checkedOf(document)?.findings ?? [];
                    const errors = findings.filter(({ severity }) => severity === 'error').length;
                    return { name: `${deal ?? nameOf(uri)}.ics`, text: String(exported.content), errors };
                },
            );
        },
    };
}

/** The file's name without its ending. */
function nameOf(uri: string): string {
    const file = decodeURIComponent(uri.split(/[/:]/).at(-1) ?? '');
    return file.replace(/\.dialog$/, '') || 'dialogplan';
}
