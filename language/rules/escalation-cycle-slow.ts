import { buildDuration } from '../model/build-common.ts';
import { ladder } from '../model/levels.ts';
import { inParts, yearInParts } from '../model/nominal-year.ts';
import { rateOf } from '../model/rate.ts';
import { every, first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import { writtenMeetings } from './written-meetings.ts';

const deal = (within: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
    }
  }
  tactical level {
    meeting Contract {
      4 times per year
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
  escalate operational to tactical within ${within}
}`);

export const escalationCycleSlow = rule({
    code: 'escalation-cycle-slow',
    on: 'Escalation',
    severity: 'info',
    since: '0.1.0',
    what: 'A step of the escalation whose time limit is longer than the interval of the meetings it climbs to.',
    why: 'A disagreement shall reach the next level while it can still be settled. Where it may wait longer than that level waits between its meetings, one of them goes by without hearing of it.',
    source: 'plain sense',
    examples: { bad: deal('6 months'), good: deal('10 workdays') },
    messages: {
        slow: 'A disagreement may wait here for longer than the time between two meetings of "{meeting}", so one of them goes by without hearing of it.',
    },
    check(escalation, { dealOf }, report) {
        const { from, to, $container: governance } = escalation;
        // A step downwards, and one to a level that lacks, have findings of their own.
        if (!from || !to || ladder.indexOf(to) <= ladder.indexOf(from)) return;
        const clause = first(escalation.members, 'WithinClause');
        const within = buildDuration(clause?.duration);
        const level = every(governance.members, 'Level').find(({ kind }) => kind === to);
        if (!clause || !within || !level) return;
        const deal = dealOf(governance.$container);
        const [most] = writtenMeetings(level, deal)
            .map(({ meeting }) => ({ meeting, rate: rateOf(meeting, deal) ?? 0 }))
            .sort((a, b) => b.rate - a.rate);
        if (most && inParts(within) * most.rate > yearInParts)
            report('slow', placeOf(clause), { meeting: most.meeting.name }, { node: escalation });
    },
});
