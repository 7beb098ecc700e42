import type { IsoDate } from '../../model/values.ts';
import { readDate } from '../../syntax/literals.ts';

/** An event of a calendar that was sent before. */
export interface PreviousEvent {
    readonly uid: string;
    readonly sequence: number;
    readonly stamp: IsoDate;
    readonly isCancelled: boolean;
    /** Its lines but for the identifier, the version and the stamp, each put together where it was folded. */
    readonly lines: readonly string[];
}

/** The events of an earlier calendar by identifier: of a series, the series itself and its changed dates, as they stand. */
export type PreviousCalendar = ReadonlyMap<string, readonly PreviousEvent[]>;

/** Reads a calendar that Dialogplan wrote. Undefined for a text that is no calendar, or only the beginning of one. */
export function readPreviousCalendar(text: string): PreviousCalendar | undefined {
    const lines = unfolded(text);
    if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') return undefined;
    const events = new Map<string, PreviousEvent[]>();
    let own: string[] | undefined;
    for (const line of lines) {
        if (line === 'BEGIN:VEVENT') own = [];
        else if (line === 'END:VEVENT' && own) {
            const event = eventFrom(own);
            if (event) events.set(event.uid, [...(events.get(event.uid) ?? []), event]);
            own = undefined;
        } else own?.push(line);
    }
    return events;
}

function eventFrom(lines: readonly string[]): PreviousEvent | undefined {
    const value = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
    const uid = value('UID')?.replace(/\\(.)/g, '$1');
    if (!uid) return undefined;
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value('DTSTAMP') ?? '') ?? [];
    return {
        uid,
        sequence: readSequence(value('SEQUENCE')),
        stamp: readDate(`${year}-${month}-${day}`) ?? '1970-01-01',
        isCancelled: value('STATUS') === 'CANCELLED',
        lines: lines.filter((line) => !/^(?:UID|DTSTAMP|SEQUENCE):/.test(line)),
    };
}

/** A version that still has a next one among the numbers of a calendar (RFC 5545, 3.3.8). */
function readSequence(text: string | undefined): number {
    return text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), 2 ** 31 - 2) : 0;
}

/** The lines of a file, put together again where they were folded. */
function unfolded(text: string): readonly string[] {
    return text
        .replace(/^\uFEFF/, '')
        .replace(/\r?\n[ \t]/g, '')
        .split(/\r?\n/)
        .filter((line) => line !== '');
}
