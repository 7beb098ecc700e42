import type * as ast from '../generated/ast.ts';
import type { CadenceStep, Position, Starting } from '../model/meeting.ts';
import { months } from '../model/months.ts';
import type { IsoDate } from '../model/values.ts';
import { writeStep } from '../print/written.ts';
import { inLanguage } from '../rules/in-language.ts';
import { placeOf } from '../rules/place.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { eolOf, indentOfLine } from '../rules/text-lines.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import { dayOf, dayOfMonth, monthOf, weekdayOf } from '../schedule/days.ts';
import { layOutDeal } from '../schedule/lay-out-deal.ts';
import type { MeetingSchedule, Occurrence } from '../schedule/schedule.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { every, first } from '../syntax/members.ts';
import { scheduleOfMeeting } from './cadence-to-dates.ts';
import { hasComment } from './with-comments.ts';

/** Why a meeting can't be held on another day, in English: the keys of the translations. */
export const holdOnTexts = {
    unknown: 'The plan has changed: no meeting takes place on {date} any more.',
    noWorkday: '{date} is no workday for all parties.',
    outside: '{date} is outside the contract.',
    taken: 'The meeting takes place on {date} already.',
    cadence: 'The cadence cannot say this: move this meeting only, or write it in the plan.',
} as const;

export type Held =
    | { readonly changes: readonly TextChange[] }
    | { readonly refused: keyof typeof holdOnTexts; readonly date: IsoDate };

/** Which of a meeting's times move: all that its cadence gives, or one. */
export type Reach = 'all' | 'once';

/** What has to be changed for a meeting to be held on another day: its cadence, or an exception from it. What it then says is what the schedule gives. */
export function holdOn(meeting: ast.Meeting, from: IsoDate, to: IsoDate, reach: Reach, context: RuleContext): Held {
    const schedule = scheduleOfMeeting(meeting, context);
    const occurrence = schedule?.occurrences.find((one) => takesPlace(one) && one.date === from);
    if (!schedule || !occurrence) return { refused: 'unknown', date: from };
    const deal = context.dealOf(meeting.$container.$container.$container);
    const { bounds } = context.scheduleOf(deal);
    if (schedule.occurrences.some((one) => takesPlace(one) && one.date === to)) return { refused: 'taken', date: to };
    if (calendarOf(deal).whyNot(to)) return { refused: 'noWorkday', date: to };
    if (bounds && (to < bounds.start || to > bounds.end)) return { refused: 'outside', date: to };
    const changes =
        reach === 'once' ? movedOnce(meeting, occurrence, to, context) : movedAlways(meeting, schedule, occurrence, to, context);
    return changes ? { changes } : { refused: 'cadence', date: to };
}

/** A date that is written becomes the other; else an exception says so. */
function movedOnce(
    meeting: ast.Meeting,
    { planned, date }: Occurrence,
    to: IsoDate,
    context: RuleContext,
): readonly TextChange[] | undefined {
    const cadence = first(meeting.members, 'Cadence');
    if (!cadence) return undefined;
    const known = every(meeting.members, 'Exception').find((one) => one.date === planned);
    if (known) {
        if (hasComment(placeOf(known), context)) return undefined;
        const reason =
            known.reason === undefined
                ? ''
                : ` ${context.text.slice(placeOf(known).offset, placeOf(known).end).match(/"(?:[^"\\]|\\.)*"\s*$/)?.[0] ?? ''}`;
        return [{ ...placeOf(known), text: inLanguage(`except ${planned} moved to ${to}`, context) + reason }];
    }
    const listed = dateTokens(cadence, date, context);
    if (listed.length === 1) return listed.map((place) => ({ ...place, text: to }));
    return [{ ...after(cadence), text: newLine(cadence, `except ${planned} moved to ${to}`, context) }];
}

function movedAlways(
    meeting: ast.Meeting,
    schedule: MeetingSchedule,
    occurrence: Occurrence,
    to: IsoDate,
    context: RuleContext,
): readonly TextChange[] | undefined {
    const cadence = first(meeting.members, 'Cadence');
    const [step, ...others] = schedule.meeting.cadence;
    if (!cadence || !step || others.length > 0 || hasComment(placeOf(cadence), context)) return undefined;
    if (step.rhythm.kind === 'dates') return movedOnce(meeting, occurrence, to, context);
    if (step.rhythm.kind !== 'every' && step.rhythm.kind !== 'times') return undefined;
    if (step.rhythm.bound) return undefined;
    const deal = context.dealOf(meeting.$container.$container.$container);
    const gives = (candidate: CadenceStep, starting: Starting | undefined): boolean => {
        const level = { ...schedule.level, meetings: [{ ...schedule.meeting, cadence: [candidate], starting }] };
        const [laidOut] = layOutDeal({
            ...deal,
            governance: deal.governance && { ...deal.governance, levels: [level] },
        }).meetings;
        return laidOut?.occurrences.some((one) => one.date === to && one.status === 'planned') ?? false;
    };
    const own = schedule.meeting.starting;
    const found = stepsFor(step, occurrence.planned, to).find((candidate) => gives(candidate, own));
    if (found) return [{ ...placeOf(cadence), text: inLanguage(writeStep(found), context) }];
    const starting = first(meeting.members, 'Starting');
    const begun = stepsFor(step, occurrence.planned, to).find((candidate) => gives(candidate, { date: to }));
    if (!begun || (starting && hasComment(placeOf(starting), context))) return undefined;
    const text = inLanguage(writeStep(begun), context);
    return starting
        ? [
              { ...placeOf(cadence), text },
              { ...placeOf(starting), text: inLanguage(`starting ${to}`, context) },
          ]
        : [{ ...placeOf(cadence), text: text + newLine(cadence, `starting ${to}`, context) }];
}

/** Steps that could lead to a day, the nearest to what is written first: the same place in another month, another weekday, another day. */
function stepsFor(step: CadenceStep, from: IsoDate, to: IsoDate): readonly CadenceStep[] {
    const [old, month] = [from, to].map((date) => months[monthOf(dayOf(date)) % 12]);
    const named = step.months.map((one) => (one === old && month ? month : one));
    const inMonths = named.length > 0 ? [...new Set(named)].sort((a, b) => months.indexOf(a) - months.indexOf(b)) : step.months;
    return [step.position, ...positionsOf(step.position, to)].map((position) => ({ ...step, months: inMonths, position }));
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function positionsOf(position: Position | undefined, date: IsoDate): readonly Position[] {
    const day = dayOf(date);
    const weekday = weekdays[weekdayOf(day) - 1];
    if (!weekday) return [];
    const ordinal = Math.ceil(dayOfMonth(day) / 7);
    const inMonth: readonly Position[] =
        ordinal <= 4 ? [{ kind: 'weekday', weekday, ordinal }] : [{ kind: 'weekday', weekday, ordinal: -1 }];
    if (position?.kind !== 'weekday') return [{ kind: 'day', day: dayOfMonth(day) }, ...inMonth];
    return position.ordinal === undefined
        ? [{ ...position, weekday }, ...inMonth]
        : [{ ...position, weekday }, ...inMonth, { kind: 'day', day: dayOfMonth(day) }];
}

/** Where a date stands in a cadence. */
function dateTokens(cadence: ast.Cadence, date: IsoDate, { tokenize }: RuleContext) {
    const { offset, end } = placeOf(cadence);
    return tokenize()
        .filter(
            ({ startOffset, image, tokenType }) =>
                startOffset >= offset && startOffset < end && tokenType.name === 'DATE' && image === date,
        )
        .map(({ startOffset, image }) => ({ offset: startOffset, end: startOffset + image.length }));
}

function after(cadence: ast.Cadence): { readonly offset: number; readonly end: number } {
    const { end } = placeOf(cadence);
    return { offset: end, end };
}

function newLine(cadence: ast.Cadence, english: string, context: RuleContext): string {
    const { text } = context;
    return `${eolOf(text)}${indentOfLine(text, placeOf(cadence).offset)}${inLanguage(english, context)}`;
}
