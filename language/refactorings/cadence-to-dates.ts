import type * as ast from '../generated/ast.ts';
import type { Meeting } from '../model/meeting.ts';
import { isAt } from '../model/source.ts';
import { dealAround } from '../rules/deal-around.ts';
import { inLanguage } from '../rules/in-language.ts';
import { placeOf } from '../rules/place.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { eolOf, indentOfLine, lineStart } from '../rules/text-lines.ts';
import type { MeetingSchedule, Occurrence } from '../schedule/schedule.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { every, first } from '../syntax/members.ts';
import { nodeAt } from './node-at.ts';
import type { Refactoring } from './refactoring.ts';
import { removeStatement } from './remove-statement.ts';
import { hasComment, isSilenced } from './with-comments.ts';

/** English texts of the refactoring; the keys of their translations. */
export const cadenceToDatesTexts = { title: 'Write the cadence as dates ({count})' } as const;

/** More dates than anyone reads: five years of every week. */
const most = 260;

/**
 * A cadence becomes the list of the dates on which the meeting takes place during the contract: what was shifted, moved or cancelled is
 * settled, and the exceptions that did so go.
 */
export const cadenceToDates: Refactoring = {
    kind: 'rewrite',
    offers(place, context) {
        const cadence = nodeAt('Cadence', place, context);
        const meeting = cadence?.$container;
        const schedule = meeting && scheduleOfMeeting(meeting, context);
        if (!cadence || !meeting || !schedule || !canBeListed(schedule.meeting) || hasComment(placeOf(cadence), context))
            return [];
        const held = schedule.occurrences.filter(takesPlace).toSorted((a, b) => a.date.localeCompare(b.date));
        const time = timeOf(held);
        if (held.length === 0 || held.length > most || time === 'several' || !areApart(held)) return [];
        const settled = every(meeting.members, 'Exception');
        if (
            settled.some((one) => hasComment(placeOf(one), context)) ||
            [cadence, ...settled].some((one) => isSilenced(one, context))
        )
            return [];
        return [
            {
                title: cadenceToDatesTexts.title,
                args: { count: held.length },
                changes: [
                    { ...placeOf(cadence), text: listed(held, time, cadence, context) },
                    ...settled.map((exception) => settle(exception, context)),
                    ...idleStart(meeting, schedule.meeting, context),
                ],
                newFiles: [],
            },
        ];
    },
};

/** What a meeting of a plan is laid out to; undefined where it can't be told which one it is. */
export function scheduleOfMeeting(node: ast.Meeting, { dealOf, scheduleOf }: RuleContext): MeetingSchedule | undefined {
    const deal = dealAround(node);
    return deal && scheduleOf(dealOf(deal)).meetings.find(({ meeting }) => isAt(meeting, node));
}

/** A list says neither "at least" nor "as needed"; and what is a list already, with nothing to settle, stays. */
function canBeListed({ cadence, exceptions }: Meeting): boolean {
    const [only, ...others] = cadence;
    if (only?.rhythm.kind === 'dates' && others.length === 0 && exceptions.length === 0) return false;
    return cadence.every(({ rhythm }) => rhythm.kind !== 'as-needed' && !('bound' in rhythm && rhythm.bound));
}

/** The time of day of all of them; a list has one. */
function timeOf(held: readonly Occurrence[]): string | undefined | 'several' {
    const times = new Set(held.map(({ time }) => time && `${time.start}-${time.end}`));
    return times.size > 1 ? 'several' : [...times][0];
}

/** Whether no two are on one day, as a moved one can be: in a list they would be one. */
function areApart(held: readonly Occurrence[]): boolean {
    return new Set(held.map(({ date }) => date)).size === held.length;
}

/** A line a year where there are many, and no line longer than eight dates. */
function listed(held: readonly Occurrence[], time: string | undefined, cadence: ast.Cadence, context: RuleContext): string {
    const { text } = context;
    const dates = held.map(({ date }) => date);
    const words = inLanguage(`on ${dates[0]}${time ? ` at ${time}` : ''}`, context);
    const [before = '', after = ''] = words.split(dates[0] ?? '');
    const { offset } = placeOf(cadence);
    const indent = ' '.repeat(offset - lineStart(text, offset) - indentOfLine(text, offset).length + before.length);
    return before + linesOf(dates).join(`,${eolOf(text)}${indentOfLine(text, offset)}${indent}`) + after;
}

function linesOf(dates: readonly string[]): readonly string[] {
    const longest = 8;
    if (dates.length <= longest) return [dates.join(', ')];
    const lines: string[][] = [];
    for (const date of dates) {
        const line = lines.at(-1);
        if (line && line.length < longest && line[0]?.slice(0, 4) === date.slice(0, 4)) line.push(date);
        else lines.push([date]);
    }
    return lines.map((line) => line.join(', '));
}

/** An exception that the list has settled goes; one that says why stays to be read. */
function settle(exception: ast.Exception, { text }: RuleContext): TextChange {
    const { offset, end } = placeOf(exception);
    const ownLine = text.slice(lineStart(text, offset), offset).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
    if (exception.reason === undefined || !ownLine) return removeStatement(text, { offset, end });
    return { offset, end, text: `// ${text.slice(offset, end).replace(/\s*\n\s*/g, ' ')}` };
}

/** Where a cadence begins means nothing to a list, unless its chairs are counted from there. */
function idleStart({ members }: ast.Meeting, { alternating }: Meeting, context: RuleContext): readonly TextChange[] {
    const starting = first(members, 'Starting');
    if (!starting || alternating || hasComment(placeOf(starting), context)) return [];
    return [removeStatement(context.text, placeOf(starting))];
}
