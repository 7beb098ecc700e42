import type { IsoDate } from '../../model/values.ts';
import { contentLine, folded } from './content-line.ts';
import type { PreviousCalendar, PreviousEvent } from './previous-calendar.ts';
import { eventLines, type WrittenEvent } from './write-event.ts';

/**
 * The events as a calendar that has the previous ones takes them: what is as it was keeps its version and its stamp, what has changed goes up
 * one version, and what is no longer in the plan is called off.
 */
export function versionedLines(events: readonly WrittenEvent[], previous: PreviousCalendar, today: IsoDate): readonly string[] {
    const byUid = new Map<string, WrittenEvent[]>();
    for (const event of events) byUid.set(event.uid, [...(byUid.get(event.uid) ?? []), event]);
    const written = [...byUid].flatMap(([uid, group]) => {
        const before = previous.get(uid) ?? [];
        const isSame =
            before.length === group.length && group.every(({ lines }, index) => unfolded(lines) === before[index]?.lines);
        const [first] = before;
        if (first && isSame) return group.map((event) => eventLines(event, first.sequence, first.stamp));
        const sequence = before.length > 0 ? highest(before) + 1 : 0;
        return group.map((event) => eventLines(event, sequence, today));
    });
    const gone = [...previous].filter(([uid, before]) => !byUid.has(uid) && before.some(({ isCancelled }) => !isCancelled));
    return [...written, ...gone.flatMap(([, before]) => calledOff(before, today))];
}

function highest(events: readonly PreviousEvent[]): number {
    return Math.max(...events.map(({ sequence }) => sequence));
}

/** What a calendar needs to find the event and to tell its people: what it was about stays behind. */
const kept = /^(?:DTSTART|DTEND|RRULE|SUMMARY|ORGANIZER|ATTENDEE)[:;]/;

function calledOff(before: readonly PreviousEvent[], today: IsoDate): readonly string[] {
    const [whole] = before;
    if (!whole) return [];
    const lines = whole.lines.split('\r\n').filter((line) => kept.test(line));
    const cancelled = [
        ...lines.map((line) => `${folded(line)}\r\n`),
        contentLine('STATUS', 'CANCELLED'),
        contentLine('TRANSP', 'TRANSPARENT'),
    ];
    return [eventLines({ uid: whole.uid, lines: cancelled.join('') }, highest(before) + 1, today)];
}

function unfolded(lines: string): string {
    return lines.replace(/\r\n /g, '');
}
