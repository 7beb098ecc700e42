import { clockOf, minutesOf } from '../model/clock-minutes.ts';
import type { AgendaItem } from '../model/meeting.ts';
import type { TimeRange } from '../model/values.ts';

const anHour = 60;
const lastMinute = 24 * 60 - 1;

/**
 * The time of a meeting that begins when another ends: as long as its agenda, else one hour, and no longer than the day. Undefined, all day, after
 * a meeting that is all day itself, or at the day's very end.
 */
export function timeAfter(other: TimeRange | undefined, agenda: readonly AgendaItem[]): TimeRange | undefined {
    if (!other) return undefined;
    const start = minutesOf(other.end);
    const planned = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    const end = Math.min(start + (planned || anHour), lastMinute);
    return end > start ? { start: other.end, end: clockOf(end) } : undefined;
}
