import { clockOf, minutesIn, minutesOf } from './clock-minutes.ts';
import type { Organisation } from './parties.ts';
import type { Deal } from './plan.ts';
import type { TimeRange } from './values.ts';

/** Hours at which the people of a deal already meet somewhere. */
export interface BusyTime extends TimeRange {
    /** Undefined: any day of the week. */
    readonly weekday: string | undefined;
}

/** The hours of all meetings, in any of the deals, to which an organisation of this deal is a party. */
export function busyTimes(deal: Deal, deals: readonly Deal[]): readonly BusyTime[] {
    const own = new Set(partiesOf(deal).map(identity));
    return deals
        .filter((other) => partiesOf(other).some((organisation) => own.has(identity(organisation))))
        .flatMap(({ governance }) => governance?.levels ?? [])
        .flatMap(({ meetings }) => meetings.flatMap(({ cadence }) => cadence))
        .flatMap(({ time, position }): BusyTime[] =>
            time ? [{ ...time, weekday: position?.kind === 'weekday' ? position.weekday : undefined }] : [],
        );
}

/**
 * A time as long as the wished one that nobody's meeting takes: on no day of the week if possible, since a meeting may be moved from a public
 * holiday, else on its own day. The wished one where every hour is taken.
 */
export function freeTime(wished: TimeRange, weekday: string, busy: readonly BusyTime[]): TimeRange {
    const length = minutesIn(wished);
    const candidates = [
        wished,
        ...['09:00', '10:00', '13:00', '14:00', '15:00', '08:00', '11:00'].map((start) => ({
            start,
            end: clockOf(minutesOf(start) + length),
        })),
    ];
    const overlapping = ({ start, end }: TimeRange) => busy.filter((other) => start < other.end && other.start < end);
    return (
        candidates.find((time) => overlapping(time).length === 0) ??
        candidates.find((time) => overlapping(time).every((other) => other.weekday !== undefined && other.weekday !== weekday)) ??
        wished
    );
}

function partiesOf({ buyers, suppliers, partners }: Deal): readonly Organisation[] {
    return [...buyers, ...suppliers, ...partners];
}

/** Organisations are built anew for each file that names them; where they are written tells which is which. */
function identity({ source }: Organisation): string {
    return `${source.uri}#${source.line}:${source.character}`;
}
