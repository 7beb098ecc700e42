import type * as ast from '../generated/ast.ts';
import { isGovernance } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { insertAfter, insertAtEnd, insertBefore } from './insert-into-block.ts';
import { missingSteps, type Step } from './missing-steps.ts';
import { placeOfHead } from './place.ts';
import { rule, type TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { skeletonWriter } from './write-skeleton.ts';

const deal = (escalation: string) =>
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
${escalation}}`);

export const escalationMissing = rule({
    code: 'escalation-missing',
    on: 'Governance',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A level from which no step of the escalation leads to the next level above it.',
    why: 'The levels are also a ladder. What is not settled on one has to reach the next within a time that both sides know, or it stays where it is and grows.',
    source: 'founding text',
    examples: {
        bad: deal(''),
        good: deal('  escalate operational to tactical within 10 workdays by contract-manager\n'),
    },
    messages: {
        none: 'No step of "{deal}" leads from {from} to {to} level: a disagreement there has nowhere to climb.',
        several: 'No step of "{deal}" leads from {from} to the level above: a disagreement there has nowhere to climb.',
    },
    check(governance, { dealOf }, report) {
        const [step, ...others] = missingSteps(governance);
        if (!step) return;
        const deal = dealOf(governance.$container).name;
        if (others.length === 0)
            report('none', placeOfHead(governance), { deal, from: { word: step[0] }, to: { word: step[1] } });
        else report('several', placeOfHead(governance), { deal, from: { words: [step, ...others].map(([from]) => from) } });
    },
    fixes: [
        {
            title: 'Insert the missing steps',
            offers({ node }, context) {
                const changes = isGovernance(node) ? insertSteps(node, missingSteps(node), context) : [];
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
    ],
});

/** Each before the step that goes on where it ends; the others below those that are there. */
function insertSteps(governance: ast.Governance, steps: readonly Step[], context: RuleContext): readonly TextChange[] {
    const { text } = context;
    const writer = skeletonWriter(governance.$container, context);
    const escalations = every(governance.members, 'Escalation');
    const next = ([, to]: Step) => escalations.find(({ from }) => from === to);
    const before = steps.flatMap((step) => {
        const above = next(step);
        return above ? [insertBefore(text, governance, above, [writer.escalation(...step)], false)] : [];
    });
    const rest = steps.filter((step) => !next(step)).map((step) => writer.escalation(...step));
    if (rest.length === 0) return before;
    const last = escalations.at(-1);
    // The steps stand together, each on the line after the other.
    const after = last ? insertAfter(text, governance, last, rest, false) : insertAtEnd(text, governance, [rest.join('\n')]);
    return after ? [...before, after] : before;
}
