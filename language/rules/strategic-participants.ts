import { addFunctions } from './add-functions.ts';
import { exampleDeal } from './example-deal.ts';
import { lackingFunctions } from './lacking-functions.ts';
import { rule } from './rule.ts';
import { whereParticipantsLack } from './where-participants-lack.ts';

const needed = ['executive'] as const;

const deal = (participants: string) =>
    exampleDeal(`type partnership
delivery service
governance {
  strategic level {
    meeting Board {
      2 times per year in april, october
      with ${participants}
    }
  }
}`);

export const strategicParticipants = rule({
    code: 'strategic-participants',
    on: 'Level',
    severity: 'info',
    soundOnly: true,
    since: '0.1.0',
    what: 'A strategic level in whose meetings no executive of a side takes part.',
    why: 'The strategic level is about the future and the relationship. Only executives can commit their organisation to that, and they need to know each other before they are needed.',
    source: 'founding text',
    examples: { bad: deal('executive of supplier, contract-manager'), good: deal('executive, contract-manager') },
    messages: {
        buyer: 'No executive of the buyer takes part in the strategic meetings of "{deal}": nobody there can speak for where the buyer is going.',
        supplier:
            'No executive of the supplier takes part in the strategic meetings of "{deal}": nobody there can speak for where the supplier is going.',
        both: 'No executive takes part in the strategic meetings of "{deal}": nobody there can speak for where the two sides are going.',
    },
    check(level, context, report) {
        const lacking = level.kind === 'strategic' ? lackingFunctions(level, needed, context) : undefined;
        if (!lacking) return;
        const deal = context.dealOf(level.$container.$container);
        const { place, node } = whereParticipantsLack(level, deal);
        const message = lacking.supplier.length === 0 ? 'buyer' : lacking.buyer.length === 0 ? 'supplier' : 'both';
        report(message, place, { deal: deal.name }, { node });
    },
    fixes: [addFunctions('Add the executives', needed)],
});
