import { isPartnership } from '../model/levels.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (delivery: string) =>
    exampleDeal(
        `type procurement\ndelivery ${delivery}\ngovernance {\n  strategic level {\n    meeting Board {\n      2 times per year in april, october\n      with executive, contract-manager\n    }\n  }\n}`,
    );

export const goodsDeliveryOverGoverned = rule({
    code: 'goods-delivery-over-governed',
    on: 'Level',
    severity: 'hint',
    since: '0.1.0',
    what: 'A delivery of goods with a strategic level.',
    why: 'Executives have little to decide about a simple delivery of goods: a tactical meeting and operational check-ins are enough.',
    source: 'founding text',
    examples: { bad: deal('goods'), good: deal('service') },
    messages: {
        over: 'A delivery of goods seldom needs a strategic level: in "{deal}" a tactical meeting and operational check-ins are enough.',
    },
    check(level, { dealOf }, report) {
        const deal = dealOf(level.$container.$container);
        // A partnership needs the level whatever is delivered (partnership-levels): advice must not contradict itself.
        if (level.kind !== 'strategic' || deal.delivery !== 'goods' || isPartnership(deal)) return;
        report('over', placeOfHead(level), { deal: deal.name });
    },
});
