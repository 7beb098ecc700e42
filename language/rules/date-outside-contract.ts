import { meetingTime } from '../model/contract-dates.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';
import { writtenDate, writtenDates } from './written-dates.ts';

const deal = (dates: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  strategic level {
    meeting Board {
      on ${dates} at 09:00-11:00
      with executive, contract-manager
    }
  }
}`);

export const dateOutsideContract = rule({
    code: 'date-outside-contract',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'A date written out for a meeting, or of a meeting that was held, outside the contract and its options.',
    why: 'Meetings belong to the time from the signing to the last day that the contract can run. Outside it a date is mistyped, or the contract has been prolonged without the plan knowing.',
    source: 'plain sense',
    examples: { bad: deal('2026-04-16, 2062-10-15'), good: deal('2026-04-16, 2026-10-15') },
    messages: {
        early: '{date} lies before the contract, which is signed or begins on {start}: is the year right?',
        late: '{date} lies after the contract, which ends on {end} at the latest: is the year right?',
    },
    check(node, { dealOf }, report) {
        const time = meetingTime(dealOf(node));
        if (!time) return;
        const meetings = every(node.members, 'Governance')
            .flatMap(({ members }) => every(members, 'Level'))
            .flatMap(({ members }) => every(members, 'Meeting'));
        const held = every(node.members, 'Held').flatMap((one) => writtenDate(one.date, placeOfProperty(one, 'date'), one));
        for (const { date, place, node } of [...meetings.flatMap(writtenDates), ...held]) {
            if (date < time.start) report('early', place, { date, start: time.start }, { node });
            else if (date > time.end) report('late', place, { date, end: time.end }, { node });
        }
    },
});
