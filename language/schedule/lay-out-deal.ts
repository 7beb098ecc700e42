import { endWithOptions } from '../model/contract-dates.ts';
import type { Deal } from '../model/plan.ts';
import { homeZone, isTimeZone } from '../model/time-zone.ts';
import type { Period } from '../model/values.ts';
import { anchorsFirst, type Placed } from './anchors-first.ts';
import { workdaysOf } from './calendar-of.ts';
import { layOutMeeting } from './lay-out-meeting.ts';
import type { DealSchedule, MeetingSchedule } from './schedule.ts';
import type { Surroundings } from './surroundings.ts';

/** More occurrences than any deal has; the meetings that come after so many get no dates. What keeps an absurd plan from filling the memory. */
const most = 100_000;

/** Lays out a deal's meetings: total, whatever the plan says, and the same on every machine. Options of the contract count when asked for. */
export function layOutDeal(deal: Deal, options: { readonly withOptions?: boolean } = {}): DealSchedule {
    const bounds = boundsOf(deal, options.withOptions ?? false);
    const placed = (deal.governance?.levels ?? []).flatMap((level) => level.meetings.map((meeting) => ({ meeting, level })));
    // Of two meetings of one name, the first is meant.
    const byName = new Map(placed.toReversed().map((one) => [one.meeting.name, one]));
    const { ordered, circular } = anchorsFirst(placed, byName);
    const anchors = new Map<Placed | undefined, MeetingSchedule>();
    const around: Surroundings = { deal, bounds, workdays: workdaysOf(deal), laidOut: (name) => anchors.get(byName.get(name)) };
    let left = most;
    const layOut = ({ meeting, level }: Placed): MeetingSchedule => {
        const schedule = layOutMeeting(meeting, level, around, left);
        left -= schedule.occurrences.length;
        return schedule;
    };
    for (const one of ordered) anchors.set(one, layOut(one));
    // Of those in a circle only the steps count that hang on nobody, or on a meeting outside of it.
    const others = new Map(circular.map((one) => [one, layOut(one)]));
    const meetings = placed.flatMap((one) => anchors.get(one) ?? others.get(one) ?? []);
    return { deal, timeZone: zoneOf(deal), bounds, meetings };
}

/** The zone whose clocks a deal goes by: the first buyer's, else the first supplier's, else Sweden's. */
export function zoneOf({ buyers, suppliers }: Pick<Deal, 'buyers' | 'suppliers'>): string {
    const written = [buyers[0]?.timezone, suppliers[0]?.timezone];
    return written.find((zone) => zone !== undefined && isTimeZone(zone)) ?? homeZone;
}

function boundsOf({ contract }: Deal, withOptions: boolean): Period | undefined {
    return contract && { start: contract.start, end: withOptions ? endWithOptions(contract) : contract.end };
}
