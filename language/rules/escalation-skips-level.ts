import { isEscalation } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { climbBySteps } from './climb-by-steps.ts';
import { exampleDeal } from './example-deal.ts';
import { rule } from './rule.ts';
import { stepPlace } from './step-place.ts';

const deal = (steps: string) =>
    exampleDeal(`type partnership
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
  strategic level {
    meeting Board {
      2 times per year in april, october
      with executive, contract-manager
    }
  }
${steps}}`);

export const escalationSkipsLevel = rule({
    code: 'escalation-skips-level',
    on: 'Escalation',
    severity: 'warning',
    since: '0.1.0',
    what: 'A step of the escalation from the operational to the strategic level, past a tactical level that is there.',
    why: 'Most of what the daily work cannot settle is about the contract, and those who own it meet on the tactical level. Past them, executives are called to decide what others know better, and those who know hear of it last.',
    source: 'founding text',
    examples: {
        bad: deal('  escalate operational to strategic within 10 workdays\n'),
        good: deal(
            '  escalate operational to tactical within 10 workdays\n  escalate tactical to strategic within 20 workdays\n',
        ),
    },
    messages: {
        skips: 'This step leads past the tactical level: those who own the contract hear of the disagreement last.',
    },
    check(escalation, { isBroken }, report) {
        const { from, to, $container: governance } = escalation;
        if (from !== 'operational' || to !== 'strategic' || isBroken(escalation)) return;
        if (every(governance.members, 'Level').some(({ kind }) => kind === 'tactical'))
            report('skips', stepPlace(escalation), {});
    },
    fixes: [
        {
            title: 'Climb by the tactical level',
            offers({ node }, context) {
                const changes = isEscalation(node) ? climbBySteps(node, 'operational', 'strategic', context) : [];
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
    ],
});
