import { anchorName, anchorOf } from './anchors.ts';
import type { Meeting } from './meeting.ts';
import type { Deal, Level } from './plan.ts';

/** The meetings of a level that recur, are held N times a year, have listed dates, or hang on such a meeting of the deal. */
export function regularMeetings(level: Level, deal: Deal): readonly Meeting[] {
    return level.meetings.filter((meeting) => isRegular(meeting, deal));
}

/** A meeting is regular if a step of its cadence is. Meetings that hang on each other in a circle are not. */
export function isRegular(meeting: Meeting, deal: Deal, seen: readonly Meeting[] = []): boolean {
    return meeting.cadence.some(({ rhythm }) => {
        if (anchorName(rhythm) === undefined)
            return rhythm.kind === 'every' || rhythm.kind === 'times' || rhythm.kind === 'dates';
        const anchor = anchorOf(rhythm, deal);
        return (
            anchor !== undefined && anchor !== meeting && !seen.includes(anchor) && isRegular(anchor, deal, [...seen, meeting])
        );
    });
}
