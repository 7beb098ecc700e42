import { first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { regularMeeting } from './level-meetings.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (chair: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
${chair}      with operations, contract-manager
    }
  }
}`);

export const chairMissing = rule({
    code: 'chair-missing',
    on: 'Meeting',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'A regular meeting without a chair.',
    why: 'Someone has to call the meeting, keep it to its agenda and see that it decides. Where that is nobody’s task the meeting is the first to be cancelled.',
    source: 'plain sense',
    examples: { bad: deal(''), good: deal('      chair operations of buyer\n') },
    messages: { none: 'Nobody chairs "{meeting}": who calls it, and sees that something is decided?' },
    check(meeting, context, report) {
        if (first(meeting.members, 'ChairProperty') || !regularMeeting(meeting, context)) return;
        report('none', placeOfHead(meeting), { meeting: meeting.name });
    },
});
