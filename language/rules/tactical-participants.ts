import { addFunctions } from './add-functions.ts';
import { exampleDeal } from './example-deal.ts';
import { lackingFunctions } from './lacking-functions.ts';
import { rule } from './rule.ts';
import { whereParticipantsLack } from './where-participants-lack.ts';

const needed = ['contract-owner', 'contract-manager'] as const;

const deal = (participants: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with ${participants}
    }
  }
}`);

export const tacticalParticipants = rule({
    code: 'tactical-participants',
    on: 'Level',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A tactical level in whose meetings the contract owner or the contract manager of a side does not take part.',
    why: 'Tactical meetings settle what the contract says and what it shall say. The contract owners can decide about it and the contract managers know how it is kept: without one of them the matter has to be taken up once more. A supplier’s account manager is as good as a contract manager.',
    source: 'founding text',
    examples: {
        bad: deal('contract-owner of buyer, contract-manager'),
        good: deal('contract-owner, contract-manager'),
    },
    messages: {
        buyer: 'In the tactical meetings of "{deal}" nobody takes part as {buyer} of the buyer: what is said about the contract cannot be settled there.',
        supplier:
            'In the tactical meetings of "{deal}" nobody takes part as {supplier} of the supplier: what is said about the contract cannot be settled there.',
        both: 'In the tactical meetings of "{deal}" nobody takes part as {buyer} of the buyer, nor as {supplier} of the supplier: what is said about the contract cannot be settled there.',
    },
    check(level, context, report) {
        const lacking = level.kind === 'tactical' ? lackingFunctions(level, needed, context) : undefined;
        if (!lacking) return;
        const meant = context.dealOf(level.$container.$container);
        const { place, node } = whereParticipantsLack(level, meant);
        const deal = meant.name;
        const buyer = { either: lacking.buyer.map((word) => ({ word })) };
        const supplier = { either: lacking.supplier.map((word) => ({ word })) };
        if (lacking.supplier.length === 0) report('buyer', place, { deal, buyer }, { node });
        else if (lacking.buyer.length === 0) report('supplier', place, { deal, supplier }, { node });
        else report('both', place, { deal, buyer, supplier }, { node });
    },
    fixes: [addFunctions('Add contract owners and contract managers', needed)],
});
