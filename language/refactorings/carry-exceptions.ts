import type { IsoDate } from '../model/values.ts';
import type { MeetingSchedule, Occurrence } from '../schedule/schedule.ts';

/** A meeting laid out without its exceptions, before and after its cadence changes. */
export interface Change {
    readonly before: readonly Occurrence[];
    readonly after: readonly Occurrence[];
    /** The occurrence that moves, in both. */
    readonly from: number;
    readonly to: number;
}

/**
 * What exceptions of a cadence have to name once it has changed, by the date they name now: each goes along with its occurrence. Undefined where it is
 * not clear which one that is, or where the exception would say nothing any more.
 */
export function carryExceptions(
    exceptions: MeetingSchedule['meeting']['exceptions'],
    { before, after, from, to }: Change,
): ReadonlyMap<IsoDate, IsoDate> | undefined {
    const [wished, previous, next] = [after[to], before[from - 1], before[from + 1]];
    // One that moves past its neighbours stands in for another.
    if (!wished || (previous && wished.planned <= previous.planned) || (next && wished.planned >= next.planned)) return undefined;
    const carried = new Map<IsoDate, IsoDate>();
    const taken = new Set<number>();
    for (const exception of exceptions) {
        const { date } = exception;
        if (carried.has(date)) continue;
        const index = indexOf(date, before);
        if (index < 0) continue;
        const occurrence = after[index + to - from];
        if (!occurrence || taken.has(index) || (exception.kind === 'moved' && exception.to === occurrence.date)) return undefined;
        taken.add(index);
        carried.set(date, isNamed(date, occurrence) ? date : occurrence.planned);
    }
    return carried;
}

function indexOf(date: IsoDate, occurrences: readonly Occurrence[]): number {
    const planned = occurrences.findIndex((one) => one.planned === date);
    return planned < 0 ? occurrences.findIndex((one) => isNamed(date, one)) : planned;
}

/** An exception names the day that the cadence does, or the one to which it shifts. */
function isNamed(date: IsoDate, occurrence: Occurrence): boolean {
    return occurrence.planned === date || occurrence.date === date;
}
