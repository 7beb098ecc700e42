import { endWithOptions } from '../model/contract-dates.ts';
import type { Meeting, Rhythm } from '../model/meeting.ts';
import type { Deal, Level } from '../model/plan.ts';
import type { Period } from '../model/values.ts';
import { workdaysOf } from './calendar-of.ts';
import { layOutMeeting } from './lay-out-meeting.ts';
import type { DealSchedule, MeetingSchedule } from './schedule.ts';
import type { Surroundings } from './surroundings.ts';

/** What a deal is in when neither its first buyer nor its first supplier says. */
const home = 'Europe/Stockholm';

/** More occurrences than any deal has; the meetings that come after so many get no dates. What keeps an absurd plan from filling the memory. */
const most = 100_000;

/** Lays out a deal's meetings: total, whatever the plan says, and the same on every machine. Options of the contract count when asked for. */
export function layOutDeal(deal: Deal, options: { readonly withOptions?: boolean } = {}): DealSchedule {
    const bounds = boundsOf(deal, options.withOptions ?? false);
    const workdays = workdaysOf(deal);
    const done = new Map<Meeting, MeetingSchedule>();
    const known = new Map<string, MeetingSchedule>();
    const around: Surroundings = { deal, bounds, workdays, laidOut: (meeting) => known.get(meeting) };
    const placed = (deal.governance?.levels ?? []).flatMap((level) => level.meetings.map((meeting) => ({ meeting, level })));
    let left = most;
    const { ordered, circular } = anchorsFirst(placed);
    const layOut = ({ meeting, level }: Placed) => {
        const schedule = layOutMeeting(meeting, level, around, left);
        left -= schedule.occurrences.length;
        done.set(meeting, schedule);
        return schedule;
    };
    for (const one of ordered) {
        const schedule = layOut(one);
        if (!known.has(one.meeting.name)) known.set(one.meeting.name, schedule);
    }
    for (const one of circular) layOut(one);
    return {
        deal,
        timeZone: deal.buyers[0]?.timezone ?? deal.suppliers[0]?.timezone ?? home,
        bounds,
        meetings: placed.flatMap(({ meeting }) => done.get(meeting) ?? []),
    };
}

interface Placed {
    readonly meeting: Meeting;
    readonly level: Level;
}

function boundsOf({ contract }: Deal, withOptions: boolean): Period | undefined {
    return contract && { start: contract.start, end: withOptions ? endWithOptions(contract) : contract.end };
}

/** The meetings in an order in which each comes after those it hangs on, and apart from them those that hang on each other in a circle. */
function anchorsFirst(placed: readonly Placed[]): { readonly ordered: readonly Placed[]; readonly circular: readonly Placed[] } {
    const byName = new Map<string, Placed>();
    for (const one of placed) if (!byName.has(one.meeting.name)) byName.set(one.meeting.name, one);
    const waiting = new Map<Placed, number>();
    const followers = new Map<Placed, Placed[]>();
    for (const one of placed) {
        const anchors = new Set(one.meeting.cadence.flatMap(({ rhythm }) => byName.get(anchorOf(rhythm) ?? '') ?? []));
        waiting.set(one, anchors.size);
        for (const anchor of anchors) followers.set(anchor, [...(followers.get(anchor) ?? []), one]);
    }
    const ordered = placed.filter((one) => waiting.get(one) === 0);
    // The list grows while it is walked: who waited for one only is next.
    for (const one of ordered) {
        for (const follower of followers.get(one) ?? []) {
            const left = (waiting.get(follower) ?? 0) - 1;
            waiting.set(follower, left);
            if (left === 0) ordered.push(follower);
        }
    }
    return { ordered, circular: placed.filter((one) => waiting.get(one) !== 0) };
}

function anchorOf(rhythm: Rhythm): string | undefined {
    if (rhythm.kind === 'together') return rhythm.meeting;
    return rhythm.kind === 'relative' && 'meeting' in rhythm.anchor ? rhythm.anchor.meeting : undefined;
}
