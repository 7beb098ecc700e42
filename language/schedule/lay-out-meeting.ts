import type { CadenceException, Meeting } from '../model/meeting.ts';
import type { Level } from '../model/plan.ts';
import { dateOf, dayOf } from './days.ts';
import { nameDays } from './name-days.ts';
import type { NamedDay } from './named-day.ts';
import type { MeetingSchedule, Occurrence, OccurrenceReason, OccurrenceStatus } from './schedule.ts';
import { type Settled, settle } from './settle.ts';
import { startOf } from './start-of.ts';
import type { Surroundings } from './surroundings.ts';

/** The dates of one meeting, at most so many. */
export function layOutMeeting(meeting: Meeting, level: Level, around: Surroundings, most: number): MeetingSchedule {
    const named = nameDays(meeting, around).slice(0, most);
    const exceptions = byDate(meeting.exceptions);
    const occurrences: Occurrence[] = [];
    let number = 0;
    for (const [index, one] of named.entries()) {
        const settled = settle(one, { before: named[index - 1]?.day, after: named[index + 1]?.day }, around.workdays);
        const fate = fateOf(one, settled, exceptions);
        const takesPlace = fate.status !== 'dropped' && fate.status !== 'cancelled';
        if (takesPlace) number++;
        occurrences.push({
            index,
            number: takesPlace ? number : undefined,
            step: one.terms.step,
            planned: dateOf(one.day),
            date: fate.date,
            time: fate.time,
            status: fate.status,
            reason: fate.reason,
        });
    }
    const start = startOf(meeting, around.bounds, around.workdays);
    return { meeting, level, start: start === undefined ? undefined : dateOf(start), occurrences };
}

interface Fate {
    readonly date: string;
    readonly time: Occurrence['time'];
    readonly status: OccurrenceStatus;
    readonly reason: OccurrenceReason | undefined;
}

/** An exception names the planned day or the one it shifted to. It also brings back what was dropped, if it says whereto. */
function fateOf({ day, time }: NamedDay, settled: Settled, exceptions: ReadonlyMap<number, CadenceException>): Fate {
    const exception = exceptions.get(day) ?? exceptions.get(settled.day);
    if (!exception) return { date: dateOf(settled.day), time, status: settled.status, reason: settled.reason };
    const reason: OccurrenceReason = { kind: 'exception', text: exception.reason };
    return exception.kind === 'cancelled'
        ? { date: dateOf(day), time, status: 'cancelled', reason }
        : { date: exception.to, time: exception.time ?? time, status: 'moved', reason };
}

/** Of two exceptions to one date the first counts. */
function byDate(exceptions: readonly CadenceException[]): ReadonlyMap<number, CadenceException> {
    return new Map([...exceptions].reverse().map((exception) => [dayOf(exception.date), exception]));
}
