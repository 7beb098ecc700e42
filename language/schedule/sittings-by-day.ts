import type { Day } from './days.ts';
import type { Calls, Sitting } from './engagements.ts';

/** What sits on each day for someone, in the order of the places. */
export type SittingsByDay = Map<Day, Sitting[]>;

export function sittingsByDay(all: Iterable<Calls>): SittingsByDay {
    const byDay: SittingsByDay = new Map();
    for (const calls of all) putIn(byDay, calls);
    return byDay;
}

/** Each in its place among the others of its day: by file, then as they stand in it. */
export function putIn(byDay: SittingsByDay, { days, sittings }: Calls): void {
    days.forEach((day, index) => {
        const sitting = sittings[index];
        if (!sitting) return;
        const list = byDay.get(day);
        if (!list) {
            byDay.set(day, [sitting]);
            return;
        }
        let [low, high] = [0, list.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const other = list[middle];
            if (other && compareSittings(other, sitting) <= 0) low = middle + 1;
            else high = middle;
        }
        list.splice(low, 0, sitting);
    });
}

export function takeOut(byDay: SittingsByDay, { days, sittings }: Calls): void {
    days.forEach((day, index) => {
        const [list, sitting] = [byDay.get(day), sittings[index]];
        const at = list && sitting ? list.indexOf(sitting) : -1;
        if (!list || at < 0) return;
        if (list.length === 1) byDay.delete(day);
        else list.splice(at, 1);
    });
}

/** Below 0 where the first meeting comes before the other, 0 for the same meeting. */
export function compareSittings({ place: a, meeting: one }: Sitting, { place: b, meeting: other }: Sitting): number {
    if (a === b) return one - other;
    if (a.uri === b.uri) return a.order - b.order;
    return a.uri < b.uri ? -1 : 1;
}

export function overlap(one: Sitting, other: Sitting): boolean {
    return one.start < other.end && other.start < one.end;
}
