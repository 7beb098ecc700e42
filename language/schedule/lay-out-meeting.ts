import type { CadenceException, Meeting } from '../model/meeting.ts';
import type { Level } from '../model/plan.ts';
import { type Day, dateOf, dayOf } from './days.ts';
import { nameDays } from './name-days.ts';
import type { NamedDay } from './named-day.ts';
import type { MeetingSchedule, Occurrence } from './schedule.ts';
import { settle, type Turn } from './settle.ts';
import { startOf } from './start-of.ts';
import type { Surroundings } from './surroundings.ts';

/** The dates of one meeting, at most so many. */
export function layOutMeeting(meeting: Meeting, level: Level, around: Surroundings, most: number): MeetingSchedule {
    const all = most > 0 ? nameDays(meeting, around) : [];
    const named = all.length > most ? all.slice(0, most) : all;
    const exceptions = byDay(meeting.exceptions);
    let held = 0;
    const occurrences = named.map((one, index): Occurrence => {
        const neighbour = named[one.terms.move === 'back' ? index - 1 : index + 1]?.day;
        const planned = dateOf(one.day);
        const fate = fateOf(one, settle(one, neighbour, around.workdays), exceptions);
        const { date, time, status, reason } = fate ?? { date: planned, time: one.time, status: 'planned', reason: undefined };
        const takesPlace = status !== 'dropped' && status !== 'cancelled';
        if (takesPlace) held++;
        const number = takesPlace ? held : undefined;
        return { index, number, step: one.terms.step, planned, date, time, status, reason };
    });
    const start = startOf(meeting, around.bounds, around.workdays);
    return { meeting, level, start: start === undefined ? undefined : dateOf(start), occurrences };
}

type Fate = Pick<Occurrence, 'date' | 'time' | 'status' | 'reason'>;

/**
 * What becomes of a named day; undefined where it stands. An exception names the day, or the one it shifted to; it also brings back what was dropped,
 * if it says whereto.
 */
function fateOf(
    { day, time }: NamedDay,
    turn: Turn | undefined,
    exceptions: ReadonlyMap<Day, CadenceException>,
): Fate | undefined {
    const exception = exceptions.get(day) ?? (turn && exceptions.get(turn.day));
    if (!exception) return turn && { date: dateOf(turn.day), time, status: turn.status, reason: turn.reason };
    const reason = { kind: 'exception', text: exception.reason } as const;
    return exception.kind === 'cancelled'
        ? { date: dateOf(day), time, status: 'cancelled', reason }
        : { date: exception.to, time: exception.time ?? time, status: 'moved', reason };
}

/** Of two exceptions to one date the first counts. */
function byDay(exceptions: readonly CadenceException[]): ReadonlyMap<Day, CadenceException> {
    return new Map([...exceptions].reverse().map((exception) => [dayOf(exception.date), exception]));
}
