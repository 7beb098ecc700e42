import { anchorOf } from '../model/anchors.ts';
import { meetingTime } from '../model/contract-dates.ts';
import type { Meeting, Rhythm } from '../model/meeting.ts';
import type { Period } from '../model/values.ts';
import type { Occurrence } from '../schedule/schedule.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import { isFirstOfKind, writtenMeetings } from './written-meetings.ts';

const deal = (starting: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      starting ${starting}
      with operations, contract-manager
    }
  }
}`);

export const cadenceEmpty = rule({
    code: 'cadence-empty',
    on: 'Level',
    severity: 'warning',
    since: '0.1.0',
    what: 'A meeting that is never held while the contract runs.',
    why: 'A meeting without a date is in nobody’s calendar. The plan promises it all the same.',
    source: 'plain sense',
    examples: { bad: deal('2028-02-01'), good: deal('2026-02-01') },
    messages: {
        never: '"{meeting}" is never held from {start} to {end}, the time of the contract: its cadence has no day in it.',
    },
    check(level, context, report) {
        if (!isFirstOfKind(level)) return;
        const deal = context.dealOf(level.$container.$container);
        const time = meetingTime(deal);
        if (!time) return;
        const isHeld = (meeting: Meeting) =>
            [false, true].some((withOptions) => {
                const schedule = context.scheduleOf(deal, { withOptions });
                return schedule.meetings.some(
                    (one) => one.meeting === meeting && one.occurrences.some((day) => isIn(time, day, meeting)),
                );
            });
        for (const { meeting, cadence } of writtenMeetings(level, deal)) {
            if (meeting.cadence.some(({ rhythm }) => hasReasonOfItsOwn(rhythm)) || isHeld(meeting)) continue;
            const anchors = meeting.cadence.flatMap(({ rhythm }) => anchorOf(rhythm, deal) ?? []);
            // Where the anchor has no dates, it is the one to mend.
            if (anchors.every(isHeld)) report('never', placeOf(cadence), { meeting: meeting.name, ...time }, { node: cadence });
        }
    },
});

/** What is held as needed may well be held. Of dates that are listed, each that lies outside is told of by itself. */
function hasReasonOfItsOwn({ kind }: Rhythm): boolean {
    return kind === 'as-needed' || kind === 'dates';
}

/** A meeting that the plan cancels was to be held. What hangs on the signing, the start or the end may lie outside: there it belongs. */
function isIn({ start, end }: Period, { status, date, step }: Occurrence, { cadence }: Meeting): boolean {
    const rhythm = cadence[step]?.rhythm;
    const isBound = rhythm?.kind !== 'relative' || 'meeting' in rhythm.anchor;
    return status !== 'dropped' && (!isBound || (date >= start && date <= end));
}
