import { isGovernance } from '../generated/ast.ts';
import { exampleDeal } from './example-deal.ts';
import { insertLevels } from './insert-levels.ts';
import { missingLevels } from './missing-levels.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const operationalAndTactical = `  operational level {
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
`;

const strategic = `  strategic level {
    meeting Board {
      2 times per year in april, october
      with executive, contract-manager
    }
  }
`;

const deal = (levels: string) => exampleDeal(`type procurement\ndelivery strategic\ngovernance {\n${levels}}`);

export const strategicDeliveryLevels = rule({
    code: 'strategic-delivery-levels',
    on: 'Governance',
    severity: 'error',
    soundOnly: true,
    since: '0.1.0',
    what: 'A strategic delivery whose governance lacks the operational, the tactical or the strategic level.',
    why: 'A strategic delivery needs all three levels: the daily work, the contract, and the relationship. Where one is missing its questions end up on another, and a disagreement has no step to climb to.',
    source: 'founding text',
    examples: { bad: deal(operationalAndTactical), good: deal(operationalAndTactical + strategic) },
    messages: {
        lacking:
            'A strategic delivery needs all three levels, but "{deal}" lacks: {levels}. A disagreement cannot climb to a level that is not there.',
    },
    check(governance, { dealOf }, report) {
        const { name, delivery } = dealOf(governance.$container);
        if (delivery !== 'strategic') return;
        const missing = missingLevels(governance);
        if (missing.length > 0) report('lacking', placeOfHead(governance), { deal: name, levels: { words: missing } });
    },
    fixes: [
        {
            title: 'Insert the missing levels with typical meetings: {levels}',
            offers({ node, args }, context) {
                if (!isGovernance(node)) return [];
                const changes = insertLevels(node, missingLevels(node), context);
                return changes.length > 0 ? [{ args: { levels: args.levels ?? '' }, changes }] : [];
            },
        },
    ],
});
