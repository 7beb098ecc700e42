import { DocumentState } from 'langium';
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import {
    type ast,
    buildPlan,
    type Lexicon,
    meetingLoad,
    planLanguage,
    say,
    scheduleOf,
    translate,
    walk,
} from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { EXPORT_CALENDAR_COMMAND, type ExportCalendarTarget } from '../protocol.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import { nameOf } from './named-at.ts';
import { scheduleTexts } from './schedule-texts.ts';

/** Over a deal, what its meetings take, and the way to a calendar for those whose editor knows it. */
export function codeLens(settings: SettingsStore, lexicon: Lexicon): Feature {
    return {
        capabilities: { codeLensProvider: {} },
        register: (connection, requests) => {
            connection.onCodeLens(
                requests.onDocument<CodeLensParams, CodeLens[]>(DocumentState.Linked, [], (document) => {
                    const language = settings.languageFor(planLanguage(document, lexicon));
                    const { dealOf } = buildPlan(document);
                    const deals = (walk(document.parseResult.value).nodes.get('Deal') ?? []) as readonly ast.Deal[];
                    return deals.flatMap((node): CodeLens[] => {
                        const range = nameOf(node)?.range;
                        const schedule = scheduleOf(dealOf(node));
                        const { meetings, hours, isPerYear } = meetingLoad(schedule);
                        if (!range || meetings === 0) return [];
                        const load = { title: loadText(meetings, hours, isPerYear, language), command: '' };
                        const target: ExportCalendarTarget = { uri: document.uri.toString(), deal: node.name };
                        const title = translate(scheduleTexts.exportCalendar, language);
                        const calendar = { title, command: EXPORT_CALENDAR_COMMAND, arguments: [target] };
                        return settings.hasCommand(EXPORT_CALENDAR_COMMAND)
                            ? [
                                  { range, command: load },
                                  { range, command: calendar },
                              ]
                            : [{ range, command: load }];
                    });
                }),
            );
        },
    };
}

function loadText(meetings: number, hours: number, isPerYear: boolean, language: string): string {
    const count = Math.round(meetings);
    const told = {
        meetings: count === 1 ? translate(scheduleTexts.meeting, language) : say(scheduleTexts.meetings, language, { count }),
        hours: hoursText(hours, language),
    };
    return isPerYear ? say(scheduleTexts.lensLoad, language, told) : say(scheduleTexts.lensLoadInAll, language, told);
}

/** Below ten hours, half an hour matters. */
function hoursText(hours: number, language: string): string {
    const rounded = hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours);
    if (rounded === 1) return translate(scheduleTexts.hour, language);
    const count = language === 'sv' ? `${rounded}`.replace('.', ',') : `${rounded}`;
    return say(scheduleTexts.hours, language, { count });
}
