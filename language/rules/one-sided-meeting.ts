import { first } from '../syntax/members.ts';
import { attending, guestsOf } from './attending.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { presenceOf } from './presence.ts';
import { rule } from './rule.ts';

const deal = (participants: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
    }
    meeting Planning {
      every month on third tuesday
      with ${participants}
    }
  }
}`);

export const oneSidedMeeting = rule({
    code: 'one-sided-meeting',
    on: 'Meeting',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A meeting of the governance in which only one side takes part.',
    why: 'Governance is the dialogue between the two sides. A meeting of one side alone belongs in its own calendar, or someone of the other was forgotten.',
    source: 'plain sense',
    examples: { bad: deal('operations of supplier, contract-manager of supplier'), good: deal('operations') },
    messages: {
        buyer: 'Only the buyer takes part in "{meeting}": a meeting without the other side is no dialogue.',
        supplier: 'Only the supplier takes part in "{meeting}": a meeting without the other side is no dialogue.',
        partner: 'Only a partner takes part in "{meeting}": a meeting without the two sides is no dialogue.',
    },
    check(meeting, context, report) {
        const list = first(meeting.members, 'WithProperty');
        // Without a list nobody knows yet who takes part.
        if (!list) return;
        const deal = meeting.$container.$container.$container;
        const { sides } = presenceOf([...attending(meeting), ...guestsOf(meeting)], deal, context);
        const [only, other] = sides ?? [];
        if (only && !other) report(only, placeOf(list), { meeting: meeting.name }, { node: list });
    },
});
