import type * as ast from '../generated/ast.ts';
import type { IsoDate } from '../model/values.ts';
import { dealAround } from '../rules/deal-around.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { scheduleOfMeeting } from './cadence-to-dates.ts';
import { keepsExceptions } from './keeps-exceptions.ts';
import type { Move } from './move.ts';
import { moveAlways } from './move-always.ts';
import { moveOnce } from './move-once.ts';

/** Why a meeting can't be held on another day, in English: the keys of the translations. */
export const holdOnTexts = {
    unknown: 'The plan has changed: no meeting takes place on {date} any more.',
    noWorkday: '{date} is no workday for all parties.',
    outside: '{date} is outside the contract.',
    taken: 'The meeting takes place on {date} already.',
    cadence: 'The cadence cannot say this: move this meeting only, or write it in the plan.',
    single: 'This meeting cannot be moved alone: write it in the plan.',
    exception: 'An exception of a meeting that hangs on this one would then be on a day without it: change that first.',
} as const;

export type Held =
    | { readonly changes: readonly TextChange[] }
    | { readonly refused: keyof typeof holdOnTexts; readonly date: IsoDate };

/** Which of a meeting's times move: all that its cadence gives, or one. */
export type Reach = 'all' | 'once';

/** What has to be changed for a meeting to be held on another day: its cadence, or an exception from it. What it then says is what the schedule gives. */
export function holdOn(node: ast.Meeting, from: IsoDate, to: IsoDate, reach: Reach, context: RuleContext): Held {
    const written = dealAround(node);
    const schedule = scheduleOfMeeting(node, context);
    const occurrence = schedule?.occurrences.find((one) => takesPlace(one) && one.date === from);
    if (!written || !schedule || !occurrence) return { refused: 'unknown', date: from };
    const { deal, bounds } = context.scheduleOf(context.dealOf(written));
    if (schedule.occurrences.some((one) => takesPlace(one) && one.date === to)) return { refused: 'taken', date: to };
    if (calendarOf(deal).whyNot(to)) return { refused: 'noWorkday', date: to };
    if (bounds && (to < bounds.start || to > bounds.end)) return { refused: 'outside', date: to };
    const move: Move = { node, deal, schedule, occurrence, to, context };
    const way = reach === 'once' ? moveOnce(move) : moveAlways(move);
    if (!way) return { refused: reach === 'once' ? 'single' : 'cadence', date: to };
    if (!keepsExceptions(move, way.days)) return { refused: 'exception', date: to };
    return { changes: way.changes };
}
