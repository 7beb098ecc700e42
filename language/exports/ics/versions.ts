import type { IsoDate } from '../../model/values.ts';
import { say } from '../../views/say.ts';
import { texts } from '../../views/texts.ts';
import { contentLine, rawLine } from './content-line.ts';
import type { PreviousCalendar, PreviousEvent } from './previous-calendar.ts';
import { uidDomain } from './uid-of.ts';
import { eventLines, type WrittenEvent } from './write-event.ts';

/** Events with their versions, and what has become of them since the previous calendar: how many identifiers are new, changed and so on. */
export interface Versions {
    readonly lines: readonly string[];
    readonly added: number;
    readonly changed: number;
    readonly kept: number;
    readonly calledOff: number;
    /** Those that are not in the plan any more, as they stood in the previous calendar. */
    readonly gone: readonly PreviousEvent[];
}

/**
 * The events as a calendar that has the previous ones takes them: what is as it was keeps its version and its stamp, what has changed goes up
 * one version, and what is no longer in the plan is called off. It stays called off in the calendars that follow: a meeting that comes back
 * must know which version it had. A series has one version with all of its changed dates.
 */
export function versionsOf(
    events: readonly WrittenEvent[],
    previous: PreviousCalendar,
    { today, language }: { readonly today: IsoDate; readonly language: string },
): Versions {
    const counts = { added: 0, changed: 0, kept: 0, calledOff: 0 };
    const byUid = byIdentifier(events);
    const written = [...byUid].flatMap(([uid, group]) => {
        const before = previous.get(uid) ?? [];
        const [first] = before;
        if (first && isSame(group, before)) {
            counts.kept++;
            return group.map((event) => eventLines(event, first.sequence, first.stamp));
        }
        counts[first ? 'changed' : 'added']++;
        const sequence = first ? highest(before) + 1 : 0;
        return group.map((event) => eventLines(event, sequence, today));
    });
    const gone = [...previous].flatMap(([uid, before]) => (isOurs(uid) && !byUid.has(uid) ? before.slice(0, 1) : []));
    const calledOff = gone.map((event) => {
        const { uid, lines, sequence, stamp, isCancelled } = event;
        if (isCancelled) return eventLines({ uid, lines: lines.map(rawLine).join('') }, sequence, stamp);
        counts.calledOff++;
        return eventLines({ uid, lines: cancellation(event, language) }, highest(previous.get(uid) ?? []) + 1, today);
    });
    return { lines: [...written, ...calledOff], ...counts, gone };
}

/** Whoever hands us another calendar by mistake does not call off what stands in it. */
function isOurs(uid: string): boolean {
    return uid.endsWith(`@${uidDomain}`);
}

/** In the order of the events; of a series, the series itself comes before its changed dates. */
function byIdentifier(events: readonly WrittenEvent[]): ReadonlyMap<string, readonly WrittenEvent[]> {
    const groups = new Map<string, WrittenEvent[]>();
    for (const event of events) {
        const group = groups.get(event.uid);
        if (!group) groups.set(event.uid, [event]);
        else if (event.isChangedDate) group.push(event);
        else group.unshift(event);
    }
    return groups;
}

function isSame(group: readonly WrittenEvent[], before: readonly PreviousEvent[]): boolean {
    const lines = (event: PreviousEvent) => event.lines.map(rawLine).join('');
    return before.length === group.length && group.every((event, index) => before[index] && event.lines === lines(before[index]));
}

function highest(events: readonly PreviousEvent[]): number {
    return Math.max(...events.map(({ sequence }) => sequence));
}

/** What a calendar needs to find the event and to tell its people: what it was about stays behind. */
const kept = /^(?:DTSTART|DTEND|RRULE|EXDATE|SUMMARY|ORGANIZER|ATTENDEE)[:;]/;

function cancellation({ lines }: PreviousEvent, language: string): string {
    const said = lines
        .filter((line) => kept.test(line))
        // Some calendars show what is called off like everything else.
        .map((line) =>
            line.replace(
                /^SUMMARY:(.*)$/,
                (_, meeting: string) => `SUMMARY:${say(texts.calendar.calledOff, language, { meeting })}`,
            ),
        );
    return [...said.map(rawLine), contentLine('STATUS', 'CANCELLED'), contentLine('TRANSP', 'TRANSPARENT')].join('');
}
