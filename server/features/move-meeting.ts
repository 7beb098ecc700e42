import { DocumentState } from 'langium';
import {
    type ast,
    calendarOf,
    type DealCalendar,
    dayInProse,
    holdOn,
    holdOnTexts,
    type Lexicon,
    readDate,
    render,
    sameInMonth,
    walk,
} from '../../language/index.ts';
import { type Feature, noPlan } from '../feature.ts';
import { MOVE_MEETING, type MovedMeeting, type MoveMeetingParams } from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import { textReplacements } from './text-replacements.ts';

/** What is said of what can't be asked for, in English: the keys of the translations. */
export const moveMeetingTexts = {
    noDate: '"{date}" is no date.',
} as const;

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
                    const refuse = (why: string, date: string): MovedMeeting => ({
                        version,
                        refused: render(why, { date }, language, lexicon),
                        changes: [],
                    });
                    if (readDate(from) === undefined) return refuse(moveMeetingTexts.noDate, from);
                    if (readDate(isMonth(to) ? `${to}-01` : to) === undefined) return refuse(moveMeetingTexts.noDate, to);
                    const offset = textDocument.offsetAt({ line, character });
                    const meetings = (walk(document.parseResult.value).nodes.get('Meeting') ?? []) as readonly ast.Meeting[];
                    const meeting = meetings.find((one) => one.$cstNode?.offset === offset);
                    if (!meeting) return refuse(holdOnTexts.unknown, dayInProse(from, language));
                    const day = isMonth(to)
                        ? dayIn(to, from, calendarOf(context.dealOf(meeting.$container.$container.$container)))
                        : to;
                    const held = holdOn(meeting, from, day, reach, context);
                    if ('refused' in held) return refuse(holdOnTexts[held.refused], dayInProse(held.date, language));
                    return { version, changes: textReplacements(held.changes, document) };
                }),
            );
        },
    };
}

function isMonth(to: string): boolean {
    return to.length === 'YYYY-MM'.length;
}

/** The day of a month that another date has in its own; on the next workday where it is none. */
function dayIn(month: string, from: string, calendar: DealCalendar): string {
    const day = sameInMonth(from, month);
    return calendar.whyNot(day) ? (calendar.workdayAfter(day) ?? day) : day;
}
