import type * as ast from '../generated/ast.ts';
import { isAt } from '../model/source.ts';
import type { IsoDate } from '../model/values.ts';
import { beforeExceptions } from '../schedule/before-exceptions.ts';
import { readDate } from '../syntax/literals.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (date: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      except ${date} cancelled "Budget week"
      with operations, contract-manager
    }
  }
}`);

export const exceptionWithoutOccurrence = rule({
    code: 'exception-without-occurrence',
    on: 'Exception',
    severity: 'error',
    soundOnly: true,
    since: '0.1.0',
    what: 'An exception for a day on which the meeting is not held anyway.',
    why: 'The day that was meant stays in everyone’s calendar, though the plan says that it is cancelled or moved.',
    source: 'plain sense',
    examples: { bad: deal('2026-05-06'), good: deal('2026-05-05') },
    messages: {
        nearest:
            '"{meeting}" is not held on {date}, so nothing is {change} by this. The nearest day on which it is held is {nearest}.',
        asNeeded: '"{meeting}" is held as needed and has no dates, so nothing is {change} by this.',
    },
    check(exception, { dealOf }, report) {
        const date = readDate(exception.date);
        const meeting = exception.$container;
        if (!date) return;
        const change = { text: exception.cancelled ? exceptionTexts.cancelled : exceptionTexts.moved };
        const place = placeOfProperty(exception, 'date');
        const dates = datesOf(meeting, dealOf);
        if (dates === 'as needed') report('asNeeded', place, { meeting: meeting.name, change });
        else if (dates.length > 0 && !dates.includes(date))
            report('nearest', place, { meeting: meeting.name, date, change, nearest: nearestTo(date, dates) });
    },
    fixes: [
        {
            title: 'Replace with {nearest}',
            offers: ({ args: { nearest }, offset, end }) =>
                nearest === undefined ? [] : [{ args: { nearest }, changes: [{ offset, end, text: String(nearest) }] }],
        },
    ],
});

/** What an exception does, as it stands in a message. */
export const exceptionTexts = { cancelled: 'cancelled', moved: 'moved' } as const;

/** The planned days and those they shift to: an exception may name either. None where the cadence has a fault of its own. */
function datesOf(
    meeting: ast.Meeting,
    dealOf: (node: ast.Deal) => Parameters<typeof beforeExceptions>[0],
): readonly IsoDate[] | 'as needed' {
    const schedule = beforeExceptions(dealOf(meeting.$container.$container.$container));
    const found = schedule.meetings.find((one) => isAt(one.meeting, meeting));
    const { cadence = [] } = found?.meeting ?? {};
    if (cadence.length > 0 && cadence.every(({ rhythm }) => rhythm.kind === 'as-needed')) return 'as needed';
    return found?.occurrences.flatMap(({ planned, date }) => [planned, date]) ?? [];
}

function nearestTo(date: IsoDate, dates: readonly IsoDate[]): IsoDate {
    const distance = (other: IsoDate) => Math.abs(Date.parse(other) - Date.parse(date));
    return dates.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}
