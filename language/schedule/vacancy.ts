import type { Role } from '../model/parties.ts';
import type { Period } from '../model/values.ts';
import { dateOf, dayOf } from './days.ts';

/** The first days of a period on which nobody holds a role; undefined where someone always does. */
export function vacancy({ holders }: Role, { start, end }: Period): Period | undefined {
    /** The first day for which no holder was found yet. */
    let open = dayOf(start);
    const last = dayOf(end);
    const terms = holders
        .map(({ from, until }) => ({ from: from ? dayOf(from) : open, until: until ? dayOf(until) : last }))
        .sort((a, b) => a.from - b.from);
    for (const { from, until } of terms) {
        if (from > open) return { start: dateOf(open), end: dateOf(Math.min(from - 1, last)) };
        open = Math.max(open, until + 1);
        if (open > last) return undefined;
    }
    return { start: dateOf(open), end };
}
