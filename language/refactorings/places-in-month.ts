import type { Position } from '../model/meeting.ts';
import { weekdays } from '../model/weekdays.ts';
import { type Day, dayOfMonth, monthOf, weekdayOf } from '../schedule/days.ts';

/** The place of a day among those of its weekday in its month: counted from the first where each month has so many, and the last; none on a weekend. */
export function placesInMonth(day: Day): readonly Position[] {
    const weekday = weekdays[weekdayOf(day) - 1];
    if (!weekday) return [];
    const ordinal = Math.ceil(dayOfMonth(day) / 7);
    const isLast = monthOf(day + 7) !== monthOf(day);
    return [
        ...(ordinal <= 4 ? [{ kind: 'weekday', weekday, ordinal } as const] : []),
        ...(isLast ? [{ kind: 'weekday', weekday, ordinal: -1 } as const] : []),
    ];
}
