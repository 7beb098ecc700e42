import { isGovernance, type LevelKind } from '../generated/ast.ts';
import { exampleDeal } from './example-deal.ts';
import { insertLevels } from './insert-levels.ts';
import { missingLevels } from './missing-levels.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const needed: readonly LevelKind[] = ['operational', 'tactical'];

const checkIn = `  operational level {
    meeting CheckIn {
      every month on first tuesday
      with operations, contract-manager
    }
  }
`;

const followUp = `  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
`;

const deal = (levels: string) => exampleDeal(`type procurement\ndelivery goods\ngovernance {\n${levels}}`);

export const goodsDeliveryMeetings = rule({
    code: 'goods-delivery-meetings',
    on: 'Governance',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A delivery of goods whose governance has no tactical meeting or no operational check-ins.',
    why: 'A simple delivery of goods does with little: check-ins about the deliveries, and a tactical meeting where the contract is followed up. Without one of them either late deliveries or broken terms go unnoticed.',
    source: 'founding text',
    examples: { bad: deal(checkIn), good: deal(checkIn + followUp) },
    messages: {
        lacking:
            'A delivery of goods needs operational check-ins and a tactical meeting, but "{deal}" has none on this level: {levels}.',
    },
    check(governance, { dealOf }, report) {
        const { name, delivery } = dealOf(governance.$container);
        if (delivery !== 'goods') return;
        const missing = missingLevels(governance, needed);
        if (missing.length > 0) report('lacking', placeOfHead(governance), { deal: name, levels: { words: missing } });
    },
    fixes: [
        {
            title: 'Insert what is missing, with typical meetings: {levels}',
            offers({ node, args }, context) {
                if (!isGovernance(node)) return [];
                const changes = insertLevels(node, missingLevels(node, needed), context);
                return changes.length > 0 ? [{ args: { levels: args.levels ?? '' }, changes }] : [];
            },
        },
    ],
});
