import type * as ast from '../generated/ast.ts';
import { ownerOf } from '../references/names.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import type { NoWorkday } from '../schedule/schedule.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import type { Arg } from './finding.ts';
import { rule } from './rule.ts';
import { writtenDates } from './written-dates.ts';

const deal = (date: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  strategic level {
    meeting Board {
      on 2026-04-16, ${date} at 09:00-11:00
      with executive, contract-manager
    }
  }
}`);

const messages = {
    saturday: '{date} is a Saturday: meetings are held on workdays.',
    sunday: '{date} is a Sunday: meetings are held on workdays.',
    holiday: '{date} is a public holiday ({holiday}, {country}): meetings are held on workdays.',
    closed: '"{organisation}" is closed on {date}: meetings are held on workdays.',
} as const;

export const dateNotWorkday = rule({
    code: 'date-not-workday',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'A date written out for a meeting that falls on a weekend, a public holiday, or a day on which a party is closed.',
    why: 'Dates that a cadence gives move to the next workday by themselves; a written date is taken as it stands, so nobody may come.',
    source: 'plain sense',
    examples: { bad: deal('2026-10-17'), good: deal('2026-10-15') },
    messages,
    check(node, { dealOf }, report) {
        const meetings = every(node.members, 'Governance')
            .flatMap(({ members }) => every(members, 'Level'))
            .flatMap(({ members }) => every(members, 'Meeting'));
        const written = meetings.flatMap(writtenDates);
        if (written.length === 0) return;
        const { whyNot } = calendarOf(dealOf(node));
        for (const { date, place, node } of written) {
            const because = whyNot(date);
            if (because?.kind === 'weekend') report(because.weekday, place, { date }, { node });
            else if (because?.kind === 'closed')
                report('closed', place, { date, organisation: because.organisation.name }, { node });
            else if (because) report('holiday', place, { date, holiday: nameOf(because), country: because.country }, { node });
        }
    },
    fixes: [
        {
            title: 'Move it to {date}, the next workday',
            offers({ node, args, offset, end }, context) {
                const deal = node && ownerOf<ast.Deal>(node, 'Deal');
                const date = deal && calendarOf(context.dealOf(deal)).workdayAfter(String(args.date));
                return date ? [{ args: { date }, changes: [{ offset, end, text: date }] }] : [];
            },
        },
    ],
});

/** A day is called differently in each language, and in its own country. */
function nameOf({ names, country }: Extract<NoWorkday, { kind: 'holiday' }>): Arg {
    return { names, otherwise: names.local ?? country };
}
