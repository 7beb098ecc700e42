import type { Deal, Level, Meeting } from './plan.ts';

/** The meetings of a level that recur, are held N times a year, have listed dates, or hang on such a meeting of the deal. */
export function regularMeetings(level: Level, deal: Deal): readonly Meeting[] {
    return level.meetings.filter((meeting) => isRegular(meeting, deal));
}

/** A meeting is regular if a step of its cadence is. Meetings that hang on each other in a circle are not. */
export function isRegular(meeting: Meeting, deal: Deal, seen: readonly Meeting[] = []): boolean {
    const hangsOnRegular = (name: string): boolean => {
        const anchor = deal.governance?.levels.flatMap(({ meetings }) => meetings).find((other) => other.name === name);
        return anchor !== undefined && anchor !== meeting && !seen.includes(anchor) && isRegular(anchor, deal, [...seen, meeting]);
    };
    return meeting.cadence.some(({ rhythm }) => {
        switch (rhythm.kind) {
            case 'every':
            case 'times':
            case 'dates':
                return true;
            case 'together':
                return hangsOnRegular(rhythm.meeting);
            case 'relative':
                return 'meeting' in rhythm.anchor && hangsOnRegular(rhythm.anchor.meeting);
            case 'as-needed':
                return false;
        }
    });
}
