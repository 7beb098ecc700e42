import type { IsoDate } from '../model/values.ts';
import { namesOccurrence } from '../rules/names-occurrence.ts';
import type { DealSchedule } from '../schedule/schedule.ts';
import { type Days, layOutWith } from './lay-out-with.ts';
import type { Move } from './move.ts';

/** Whether all exceptions of a deal that name an occurrence still do when a meeting says something else: those of meetings that hang on it, too. */
export function keepsExceptions({ deal, schedule, context }: Move, days: Partial<Days>): boolean {
    if (schedulesEmpty(deal)) return true;
    const before = [false, true].map((withOptions) => context.scheduleOf(deal, { withOptions }));
    const after = [false, true].map((withOptions) => layOutWith(deal, schedule.meeting, days, { withOptions }).whole);
    return (after[0]?.meetings ?? []).every(({ meeting }, index) => {
        const known = new Set(before[0]?.meetings[index]?.meeting.exceptions.map(({ date }) => date));
        return meeting.exceptions.every(
            ({ date }) => isNamed(date, index, after) || (known.has(date) && !isNamed(date, index, before)),
        );
    });
}

function schedulesEmpty({ governance }: Move['deal']): boolean {
    return !governance?.levels.some(({ meetings }) => meetings.some(({ exceptions }) => exceptions.length > 0));
}

/** Whether a date is that of an occurrence, in the contract or with its options; `index` is the meeting's, which is the same in all. */
function isNamed(date: IsoDate, index: number, schedules: readonly DealSchedule[]): boolean {
    return schedules.some(({ deal, meetings }) => {
        const schedule = meetings[index];
        return schedule !== undefined && namesOccurrence(date, schedule, deal);
    });
}
