import type { ClockTime, TimeRange } from './values.ts';

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
}

/** The time of day some minutes after midnight. */
export function clockOf(minutes: number): ClockTime {
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How long a time of day lasts, in minutes. */
export function minutesIn({ start, end }: TimeRange): number {
    return minutesOf(end) - minutesOf(start);
}
