import type * as ast from '../generated/ast.ts';
import { isDialogue, isParticipant, isWithProperty } from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import { dealAround } from './deal-around.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { insertAfter } from './insert-into-block.ts';
import { partiesKnown } from './parties-known.ts';
import { sidesOf } from './parties-on.ts';
import { placeOf, placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (partner: string) =>
    `organisation Auditor {\n  role Lead as specialist\n}\n${exampleDeal(`${partner}type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager, Auditor.Lead
    }
  }
}`)}`;

export const foreignParticipant = rule({
    code: 'foreign-participant',
    on: 'Participant',
    severity: 'error',
    since: '0.1.0',
    what: 'A participant of the governance, or of what was held, from an organisation that is no party of the deal.',
    why: 'Who takes part speaks for someone: the buyer, the supplier or a partner. An organisation that is none of them speaks for nobody in the deal, and may hear what is not meant for it.',
    source: 'plain sense',
    examples: { bad: deal(''), good: deal('partner Auditor\n') },
    messages: {
        foreign: '"{organisation}" is neither buyer, supplier nor partner of "{deal}": for whom does it take part?',
    },
    check(participant, context, report) {
        const organisation = participant.organisation?.ref;
        const deal = organisation && dealAround(participant);
        // Around the procurement one talks with anyone: the whole market, those who have bought before.
        if (!deal || isInDialogue(participant) || sidesOf(deal, organisation).length > 0) return;
        if (!partiesKnown(deal, context)) return;
        report('foreign', placeOfProperty(participant, 'organisation'), { organisation: organisation.name, deal: deal.name });
    },
    fixes: [
        {
            title: 'Make "{organisation}" a partner of the deal',
            offers({ node, args }, context) {
                const organisation = isParticipant(node) ? node.organisation?.$refText : undefined;
                const deal = node && dealAround(node);
                if (!organisation || !deal) return [];
                const partners = first(deal.members, 'PartnerProperty');
                const supplier = first(deal.members, 'SupplierProperty');
                const { end } = placeOf(partners ?? deal);
                const change = partners
                    ? { offset: end, end, text: `, ${organisation}` }
                    : supplier &&
                      insertAfter(context.text, deal, supplier, [inLanguage(`partner ${organisation}`, context)], false);
                return change ? [{ args: { organisation: args.organisation ?? '' }, changes: [change] }] : [];
            },
        },
    ],
});

function isInDialogue({ $container: list }: ast.Participant): boolean {
    return isWithProperty(list) && isDialogue(list.$container);
}
