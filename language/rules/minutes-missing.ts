import { first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { regularMeeting } from './level-meetings.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (minutes: string) =>
    exampleDeal(`type procurement
delivery service
governance required by "Contract, annex 4" {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
${minutes}    }
  }
}`);

export const minutesMissing = rule({
    code: 'minutes-missing',
    on: 'Meeting',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'A regular meeting without minutes, in a governance that the contract requires.',
    why: 'Where the contract requires the meetings, someone may one day have to show that they were held and what was agreed. Minutes show it.',
    source: 'plain sense',
    examples: { bad: deal(''), good: deal('      minutes within 3 workdays\n') },
    messages: {
        none: 'The contract requires this governance, but "{meeting}" has no minutes: nothing will show that it was held, and what was agreed.',
    },
    check(meeting, context, report) {
        const governance = meeting.$container.$container;
        if (!governance.required || first(meeting.members, 'Minutes') || !regularMeeting(meeting, context)) return;
        report('none', placeOfHead(meeting), { meeting: meeting.name });
    },
});
