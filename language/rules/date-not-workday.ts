import { AstUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isMeeting } from '../generated/ast.ts';
import { meetingTime } from '../model/contract-dates.ts';
import type { Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import { every } from '../syntax/members.ts';
import { haveFollowersExceptions } from './dated-exceptions.ts';
import { exampleDeal } from './example-deal.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';
import { writtenDates } from './written-dates.ts';

const deal = (date: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  strategic level {
    meeting Board {
      on ${date}, 2026-10-15 at 09:00-11:00
      with executive, contract-manager
    }
  }
}`);

export const dateNotWorkday = rule({
    code: 'date-not-workday',
    on: 'Meeting',
    severity: 'warning',
    since: '0.1.0',
    what: 'A date written out for a meeting, on which one of the parties does not work.',
    why: 'Dates that follow from a cadence move to the next workday by themselves. Those that are written out stand as they are, so that on a public holiday few will come.',
    source: 'plain sense',
    examples: { bad: deal('2026-06-19'), good: deal('2026-06-18') },
    messages: {
        saturday: '{date} is a Saturday, and the meeting stays on it since the date is written out.',
        sunday: '{date} is a Sunday, and the meeting stays on it since the date is written out.',
        holiday: '{date} is a public holiday ({holiday}, {country}), and the meeting stays on it since the date is written out.',
        closed: '"{organisation}" is closed on {date}, and the meeting stays on it since the date is written out.',
        closedFor: '"{organisation}" is closed on {date} ({reason}), and the meeting stays on it since the date is written out.',
    },
    check(meeting, { dealOf }, report) {
        const calendar = calendarOf(dealOf(meeting.$container.$container.$container));
        const excepted = every(meeting.members, 'Exception').map((exception) => exception.date);
        for (const { date, place, node } of writtenDates(meeting)) {
            // A listed date that is cancelled or moved is not held on.
            const why = node.$type === 'DatesRhythm' && excepted.includes(date) ? undefined : calendar.whyNot(date);
            switch (why?.kind) {
                case 'weekend':
                    report(why.weekday, place, { date }, { node });
                    break;
                case 'holiday':
                    report('holiday', place, { date, holiday: { names: why.names }, country: why.country }, { node });
                    break;
                case 'closed': {
                    const { reason } = why;
                    const organisation = why.organisation.name;
                    if (reason === undefined) report('closed', place, { date, organisation }, { node });
                    else report('closedFor', place, { date, organisation, reason }, { node });
                }
            }
        }
    },
    fixes: [
        replaceWith(({ node, args }, { dealOf }) => {
            const meeting = node && AstUtils.getContainerOfType(node, isMeeting);
            // What hangs on this meeting goes along with it.
            if (!meeting || haveFollowersExceptions(meeting)) return [];
            const next = nextWorkday(String(args.date), meeting, dealOf(meeting.$container.$container.$container));
            return next === undefined ? [] : [next];
        }),
    ],
});

/** The next day on which all parties work and the meeting is not held already; none after the contract. */
function nextWorkday(date: IsoDate, meeting: ast.Meeting, deal: Deal): IsoDate | undefined {
    const calendar = calendarOf(deal);
    const taken = new Set(writtenDates(meeting).map((written) => written.date));
    const end = meetingTime(deal)?.end;
    let next = calendar.workdayAfter(date);
    while (next !== undefined && taken.has(next)) next = calendar.workdayAfter(next);
    return next !== undefined && end !== undefined && next <= end ? next : undefined;
}
