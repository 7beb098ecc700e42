import { isEscalation } from '../generated/ast.ts';
import { ladder } from '../model/levels.ts';
import { climbBySteps } from './climb-by-steps.ts';
import { exampleDeal } from './example-deal.ts';
import { rule } from './rule.ts';
import { stepPlace } from './step-place.ts';

const deal = (step: string) =>
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
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
  escalate ${step} within 10 workdays
}`);

export const escalationOrder = rule({
    code: 'escalation-order',
    on: 'Escalation',
    severity: 'error',
    since: '0.1.0',
    what: 'A step of the escalation that leads down, or stays where it is.',
    why: 'To escalate is to climb: from the daily work to those who own the contract, and on to the executives. On the way down nobody has a wider mandate to settle what could not be settled.',
    source: 'founding text',
    examples: { bad: deal('tactical to operational'), good: deal('operational to tactical') },
    messages: {
        down: 'This step leads down, from {from} to {to} level: a disagreement climbs to those with a wider mandate.',
        stays: 'This step leads from {from} level to itself: a disagreement stays where it could not be settled.',
    },
    check(escalation, _context, report) {
        const { from, to } = escalation;
        if (!from || !to || ladder.indexOf(to) > ladder.indexOf(from)) return;
        if (from === to) report('stays', stepPlace(escalation), { from: { word: from } });
        else report('down', stepPlace(escalation), { from: { word: from }, to: { word: to } });
    },
    fixes: [
        {
            title: 'Climb from {from} to {to} level',
            offers({ node }, context) {
                if (!isEscalation(node) || node.from === node.to) return [];
                const changes = climbBySteps(node, node.to, node.from, context);
                return changes.length > 0 ? [{ args: { from: { word: node.to }, to: { word: node.from } }, changes }] : [];
            },
        },
    ],
});
