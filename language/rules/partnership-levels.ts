import { isGovernance, type LevelKind } from '../generated/ast.ts';
import { isPartnership } from '../model/levels.ts';
import { exampleDeal } from './example-deal.ts';
import { insertLevels } from './insert-levels.ts';
import { missingLevels } from './missing-levels.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const needed: readonly LevelKind[] = ['strategic'];

const followUp = `  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
`;

const board = `  strategic level {
    meeting Board {
      2 times per year in april, october
      with executive, contract-manager
    }
  }
`;

const deal = (levels: string) => exampleDeal(`type partnership\ndelivery service\ngovernance {\n${levels}}`);

export const partnershipLevels = rule({
    code: 'partnership-levels',
    on: 'Governance',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A partnership or an innovation procurement without a strategic level.',
    why: 'What makes it a partnership is that both sides steer towards a common future. That is decided by executives: without a strategic level nobody at the table has the mandate.',
    source: 'founding text',
    examples: { bad: deal(followUp), good: deal(followUp + board) },
    messages: {
        lacking:
            '"{deal}" is of type "{type}" but its governance has no strategic level: nobody with the mandate to steer the relationship meets.',
    },
    check(governance, { dealOf }, report) {
        const deal = dealOf(governance.$container);
        // Of a strategic delivery strategic-delivery-levels says the same, and more.
        if (!deal.type || !isPartnership(deal) || deal.delivery === 'strategic') return;
        if (missingLevels(governance, needed).length === 0) return;
        report('lacking', placeOfHead(governance), { deal: deal.name, type: { word: deal.type } });
    },
    fixes: [
        {
            title: 'Insert a strategic level with a typical meeting',
            offers({ node }, context) {
                const changes = isGovernance(node) ? insertLevels(node, missingLevels(node, needed), context) : [];
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
    ],
});
