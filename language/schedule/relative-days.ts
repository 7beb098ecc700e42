import type { ContractEvent } from '../generated/ast.ts';
import type { Meeting, Rhythm } from '../model/meeting.ts';
import type { TimeRange } from '../model/values.ts';
import { addDuration } from './add-duration.ts';
import { type Day, dayOf, firstDay, lastDay } from './days.ts';
import type { NamedDay, Terms } from './named-day.ts';
import type { Surroundings } from './surroundings.ts';
import { timeAfter } from './time-after.ts';

type Relative = Extract<Rhythm, { kind: 'relative' }>;
type Together = Extract<Rhythm, { kind: 'together' }>;

/**
 * The days so long before or after something. What follows an event of the contract may lie outside of it; what follows a meeting may not, and
 * goes with it: where that is dropped or cancelled, the day is missing.
 */
export function relativeDays(
    { anchor, distance, direction }: Relative,
    step: number,
    time: TimeRange | undefined,
    { deal, bounds, workdays, laidOut }: Surroundings,
): readonly NamedDay[] {
    const move = direction === 'before' ? 'back' : 'forward';
    const from = (day: Day) => addDuration(day, distance, direction, workdays);
    if ('event' in anchor) {
        const event = dayOfEvent(anchor.event, { deal, bounds });
        const terms: Terms = { step, move, earliest: firstDay, latest: lastDay };
        return event === undefined ? [] : [{ day: from(event), time, terms, missing: undefined }];
    }
    const terms: Terms = {
        step,
        move,
        earliest: bounds ? dayOf(bounds.start) : firstDay,
        latest: bounds ? dayOf(bounds.end) : lastDay,
    };
    const other = laidOut(anchor.meeting);
    return (other?.occurrences ?? []).map(({ date, number }) => ({
        day: from(dayOf(date)),
        time,
        terms,
        missing: number === undefined && other ? { kind: 'anchor-gone', meeting: other.meeting } : undefined,
    }));
}

/** The days of another meeting, whichever they are. Without a time of its own, the meeting begins when the other ends. */
export function daysTogether(
    { meeting: name }: Together,
    meeting: Meeting,
    step: number,
    time: TimeRange | undefined,
    { laidOut }: Surroundings,
): readonly NamedDay[] {
    const terms: Terms = { step, move: 'stay', earliest: firstDay, latest: lastDay };
    const other = laidOut(name);
    return (other?.occurrences ?? []).map((occurrence) => ({
        day: dayOf(occurrence.date),
        time: time ?? timeAfter(occurrence.time, meeting.agenda),
        terms,
        missing: occurrence.number === undefined && other ? { kind: 'anchor-gone', meeting: other.meeting } : undefined,
    }));
}

function dayOfEvent(event: ContractEvent, { deal, bounds }: Pick<Surroundings, 'deal' | 'bounds'>): Day | undefined {
    switch (event) {
        case 'contract-start':
            return bounds && dayOf(bounds.start);
        case 'contract-end':
            return bounds && dayOf(bounds.end);
        case 'signed': {
            const signed = deal.phases.flatMap(({ milestones }) => milestones).find(({ kind }) => kind === 'signed');
            return signed && dayOf(signed.date);
        }
    }
}
