import { addFunctions } from './add-functions.ts';
import { exampleDeal } from './example-deal.ts';
import { lackingFunctions } from './lacking-functions.ts';
import { rule } from './rule.ts';
import { whereParticipantsLack } from './where-participants-lack.ts';

const needed = ['operations'] as const;

const deal = (participants: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with ${participants}
    }
  }
}`);

export const operationalParticipants = rule({
    code: 'operational-participants',
    on: 'Level',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'An operational level in whose meetings nobody responsible for daily operations takes part for a side.',
    why: 'Operational meetings are about the daily delivery. Whoever answers for it on each side has to be there: the others can neither say how it goes nor change it.',
    source: 'founding text',
    examples: { bad: deal('operations of supplier, contract-manager'), good: deal('operations, contract-manager') },
    messages: {
        buyer: 'Nobody responsible for daily operations at the buyer takes part in the operational meetings of "{deal}": the delivery is discussed without those who receive it.',
        supplier:
            'Nobody responsible for daily operations at the supplier takes part in the operational meetings of "{deal}": the delivery is discussed without those who deliver.',
        both: 'Nobody responsible for daily operations takes part in the operational meetings of "{deal}": the delivery is discussed without those who deliver and those who receive it.',
    },
    check(level, context, report) {
        const lacking = level.kind === 'operational' ? lackingFunctions(level, needed, context) : undefined;
        if (!lacking) return;
        const deal = context.dealOf(level.$container.$container);
        const { place, node } = whereParticipantsLack(level, deal);
        const message = lacking.supplier.length === 0 ? 'buyer' : lacking.buyer.length === 0 ? 'supplier' : 'both';
        report(message, place, { deal: deal.name }, { node });
    },
    fixes: [addFunctions('Add those responsible for daily operations', needed)],
});
