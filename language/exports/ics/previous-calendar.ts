import type { IsoDate } from '../../model/values.ts';
import { readDate } from '../../syntax/literals.ts';

/** An event of a calendar that was sent before. */
export interface PreviousEvent {
    readonly uid: string;
    readonly sequence: number;
    readonly stamp: IsoDate;
    readonly isCancelled: boolean;
    /** Its lines but for identifier, version and stamp, as they stand in the file. */
    readonly lines: string;
}

/** The events of an earlier calendar by identifier: of a series, the series itself and then its changed dates. */
export type PreviousCalendar = ReadonlyMap<string, readonly PreviousEvent[]>;

/** Reads a calendar that Dialogplan wrote. Undefined for a text that is no calendar. */
export function readPreviousCalendar(text: string): PreviousCalendar | undefined {
    const lines = unfolded(text);
    if (lines[0]?.toUpperCase() !== 'BEGIN:VCALENDAR') return undefined;
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
        sequence: Number.parseInt(value('SEQUENCE') ?? '0', 10) || 0,
        stamp: readDate(`${year}-${month}-${day}`) ?? '1970-01-01',
        isCancelled: value('STATUS') === 'CANCELLED',
        lines: lines
            .filter((line) => !/^(?:UID|DTSTAMP|SEQUENCE):/.test(line))
            .map((line) => `${line}\r\n`)
            .join(''),
    };
}

/** The lines of a file, put together again where they were folded. */
function unfolded(text: string): readonly string[] {
    return text
        .replace(/^\uFEFF/, '')
        .replace(/\r?\n[ \t]/g, '')
        .split(/\r?\n/)
        .filter((line) => line !== '');
}
