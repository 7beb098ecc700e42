import { DocumentState } from 'langium';
import {
    type ast,
    calendarOf,
    type DealCalendar,
    dayInProse,
    holdOn,
    holdOnTexts,
    type Lexicon,
    render,
    sameInMonth,
    walk,
} from '../../language/index.ts';
import { type Feature, noPlan } from '../feature.ts';
import { MOVE_MEETING, type MovedMeeting, type MoveMeetingParams } from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import { textReplacements } from './text-replacements.ts';

/** A meeting goes to another day or month: what to change in the text, or why it can't. */
export function moveMeeting(validator: PlanValidator, settings: SettingsStore, lexicon: Lexicon): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(
                MOVE_MEETING,
                requests.onPlan<MoveMeetingParams, MovedMeeting>(DocumentState.Validated, (document, params) => {
                    const { uri, line, character, from, to, reach } = params;
                    const context = validator.checkedOf(document)?.context;
                    if (!context) throw noPlan(uri);
                    const { textDocument } = document;
                    const language = settings.languageFor(context.language);
                    const version = textDocument.version;
                    const told = (refused: keyof typeof holdOnTexts, date: string) =>
                        render(holdOnTexts[refused], { date: dayInProse(date, language) }, language, lexicon);
                    const offset = textDocument.offsetAt({ line, character });
                    const meetings = (walk(document.parseResult.value).nodes.get('Meeting') ?? []) as readonly ast.Meeting[];
                    const meeting = meetings.find((one) => one.$cstNode?.offset === offset);
                    if (!meeting) return { version, refused: told('unknown', from), changes: [] };
                    const day =
                        to.length === 'YYYY-MM'.length
                            ? dayIn(to, from, calendarOf(context.dealOf(meeting.$container.$container.$container)))
                            : to;
                    const held = holdOn(meeting, from, day, reach, context);
                    if ('refused' in held) return { version, refused: told(held.refused, held.date), changes: [] };
                    return { version, changes: textReplacements(held.changes, document) };
                }),
            );
        },
    };
}

/** The day of a month that another date has in its own; on the next workday where it is none. */
function dayIn(month: string, from: string, calendar: DealCalendar): string {
    const day = sameInMonth(from, month);
    return calendar.whyNot(day) ? (calendar.workdayAfter(day) ?? day) : day;
}
