import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { dealAround } from './deal-around.ts';
import { exampleDeal } from './example-deal.ts';
import { isReadWhole } from './is-read-whole.ts';
import { partiesKnown } from './parties-known.ts';
import { type PartySide, partiesOn, sidesMeant } from './parties-on.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const deal = (guest: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
      invite ${guest} every 3rd time
    }
  }
}`);

/** Functions that one side has by their nature: where no side is said, they are not looked for on the other. */
const oneSided: readonly ast.RoleFunction[] = ['user', 'procurement-officer', 'account-manager', 'bid-manager'];

export const functionNotHeld = rule({
    code: 'function-not-held',
    on: 'Participant',
    severity: 'warning',
    since: '0.1.0',
    what: 'A participant by a function that no role of its side has.',
    why: 'A function stands for the roles that have it. Where there is none nobody is called, though the plan reads as if someone were. Without "of" a function is meant on both sides.',
    source: 'plain sense',
    examples: { bad: deal('user of buyer'), good: deal('executive of buyer') },
    messages: {
        buyer: 'No role of the buyer in "{deal}" has the function "{function}": nobody is called from there.',
        supplier: 'No role of the supplier in "{deal}" has the function "{function}": nobody is called from there.',
        partner: 'No role of a partner in "{deal}" has the function "{function}": nobody is called.',
        both: 'No role of the buyer or of the supplier in "{deal}" has the function "{function}": nobody is called.',
        noPartner: '"{deal}" has no partner whose role could have the function "{function}": nobody is called.',
    },
    check(participant, context, report) {
        const { function: meant, side } = participant;
        const deal = meant && dealAround(participant);
        if (!deal) return;
        const sides = sidesMeant(side);
        const lacking = sides.filter((one) => lacks(deal, one, meant, context));
        const [first] = lacking;
        if (!first || (lacking.length < sides.length && side === undefined && oneSided.includes(meant))) return;
        if (!partiesKnown(deal, context)) return;
        const isWithout = first === 'partner' && partiesOn(deal, first).length === 0;
        const message = lacking.length > 1 ? 'both' : isWithout ? 'noPartner' : first;
        report(message, placeOf(participant), { deal: deal.name, function: { word: meant } });
    },
});

/** Whether none of the organisations on a side has a role with a function. One of which a part could not be read may have it. */
function lacks(deal: ast.Deal, side: PartySide, meant: ast.RoleFunction, context: RuleContext): boolean {
    const organisations = partiesOn(deal, side).flatMap(({ ref }) => ref ?? []);
    const roles = organisations.flatMap(({ members }) => every(members, 'Role'));
    return (
        !roles.some(({ functions }) => functions.some((one) => one === meant)) &&
        organisations.every((one) => isReadWhole(one, context))
    );
}
