import { isAt } from '../model/source.ts';
import type { MeetingSchedule } from '../schedule/schedule.ts';
import { scheduleOf } from '../schedule/schedule-of.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const deal = (starting: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  strategic level {
    meeting Board {
      every 6 months on first thursday
      starting ${starting}
      with executive, contract-manager
    }
  }
}`);

export const cadenceEmpty = rule({
    code: 'cadence-empty',
    on: 'Cadence',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A cadence that gives no date within the contract period.',
    why: 'The plan promises a meeting that never comes into anyone’s calendar.',
    source: 'plain sense',
    examples: { bad: deal('2028-01-01'), good: deal('2026-02-01') },
    messages: {
        none: 'No date of this cadence lies in the contract period ({start} to {end}), so the meeting is never held.',
        gone: 'Every date of this cadence falls on days without work and finds no workday near it, so the meeting is never held.',
    },
    check(cadence, { dealOf }, report) {
        const meeting = cadence.$container;
        const { bounds, meetings } = scheduleOf(dealOf(meeting.$container.$container.$container));
        const found = meetings.find((one) => isAt(one.meeting, meeting));
        if (!bounds || !found || !isMeantToHaveDates(found)) return;
        const { occurrences } = found;
        if (occurrences.length === 0) report('none', placeOf(cadence), { start: bounds.start, end: bounds.end });
        else if (occurrences.every(({ reason }) => reason?.kind === 'no-room' || reason?.kind === 'too-few-workdays'))
            report('gone', placeOf(cadence), {});
        else if (occurrences.every(({ reason }) => reason?.kind === 'outside-contract'))
            report('none', placeOf(cadence), { start: bounds.start, end: bounds.end });
    },
});

/** What is held as needed has no dates to miss, and what hangs on another meeting has none where that one has none: then it is told there. */
function isMeantToHaveDates({ meeting: { cadence } }: MeetingSchedule): boolean {
    return (
        cadence.length > 0 &&
        cadence.every(({ rhythm }) => {
            if (rhythm.kind === 'relative') return 'event' in rhythm.anchor;
            return rhythm.kind !== 'together' && rhythm.kind !== 'as-needed';
        })
    );
}
