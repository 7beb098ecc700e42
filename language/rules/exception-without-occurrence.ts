import type { IsoDate } from '../model/values.ts';
import { dayOf } from '../schedule/days.ts';
import type { MeetingSchedule, Occurrence } from '../schedule/schedule.ts';
import { readDate } from '../syntax/literals.ts';
import { exampleDeal } from './example-deal.ts';
import { knowsItsDays } from './knows-its-days.ts';
import { namesOccurrence } from './names-occurrence.ts';
import { placeOfProperty } from './place.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';
import { writtenMeetings } from './written-meetings.ts';

const deal = (date: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      except ${date} cancelled "Training day"
      with operations, contract-manager
    }
  }
}`);

export const exceptionWithoutOccurrence = rule({
    code: 'exception-without-occurrence',
    on: 'Exception',
    severity: 'error',
    since: '0.1.0',
    what: 'An exception on a day on which the meeting is not held.',
    why: 'The meeting that was to be cancelled or moved stands in the calendar as before, and people come to it.',
    source: 'plain sense',
    examples: { bad: deal('2026-06-03'), good: deal('2026-06-02') },
    messages: {
        nearest: '"{meeting}" is not held on {date}, so there is nothing to cancel or move. It is held on {nearest}.',
        none: '"{meeting}" is not held on {date}, so there is nothing to cancel or move.',
        asNeeded: '"{meeting}" is held as needed and has no dates, so there is nothing to cancel or move on {date}.',
    },
    check(node, context, report) {
        const date = readDate(node.date);
        const level = node.$container.$container;
        const deal = context.dealOf(level.$container.$container);
        const meeting = writtenMeetings(level, deal).find((one) => one.node === node.$container)?.meeting;
        if (!date || !meeting || !deal.contract || !knowsItsDays(node.$container, context)) return;
        const place = placeOfProperty(node, 'date');
        const args = { meeting: meeting.name, date };
        if (meeting.cadence.every(({ rhythm }) => rhythm.kind === 'as-needed')) {
            report('asNeeded', place, args, { node });
            return;
        }
        // The contract's options count only where the contract alone has no such day.
        const schedules: MeetingSchedule[] = [];
        for (const withOptions of [false, true]) {
            const schedule = context.scheduleOf(deal, { withOptions }).meetings.find((one) => one.meeting === meeting);
            if (schedule && namesOccurrence(date, schedule, deal)) return;
            if (schedule) schedules.push(schedule);
        }
        // A meeting without any date has a finding of its own.
        if (schedules.every(({ occurrences }) => occurrences.length === 0)) return;
        const nearest = nearestTo(date, schedules);
        if (nearest) report('nearest', place, { ...args, nearest }, { node });
        else report('none', place, args, { node });
    },
    fixes: [replaceWith(({ args }) => (args.nearest === undefined ? [] : [String(args.nearest)]))],
});

/** The date of the nearest occurrence that no exception has taken; of two as near, the earlier. */
function nearestTo(date: IsoDate, schedules: readonly MeetingSchedule[]): IsoDate | undefined {
    const distance = (one: IsoDate) => Math.abs(dayOf(one) - dayOf(date));
    const isFree = ({ status }: Occurrence) => status === 'planned' || status === 'shifted';
    return schedules
        .flatMap(({ occurrences }) => occurrences.filter(isFree).map((one) => one.date))
        .sort((a, b) => distance(a) - distance(b) || a.localeCompare(b))[0];
}
