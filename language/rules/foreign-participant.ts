import type * as ast from '../generated/ast.ts';
import { isDialogue, isParticipant, isWithProperty } from '../generated/ast.ts';
import { walk } from '../references/walk.ts';
import { every, first } from '../syntax/members.ts';
import { addParticipants } from './add-participants.ts';
import { dealAround } from './deal-around.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { insertAfter } from './insert-into-block.ts';
import { partiesKnown } from './parties-known.ts';
import { sidesOf } from './parties-on.ts';
import { placeOf, placeOfProperty } from './place.ts';
import { rule, type TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

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
            offers({ node }, context) {
                const organisation = isParticipant(node) ? node.organisation?.ref : undefined;
                const deal = node && dealAround(node);
                const change = organisation && deal && addPartner(deal, organisation.name, context);
                return change
                    ? [
                          {
                              args: { organisation: organisation.name },
                              changes: [change, ...addChairs(deal, organisation, context)],
                          },
                      ]
                    : [];
            },
        },
    ],
});

function isInDialogue({ $container: list }: ast.Participant): boolean {
    return isWithProperty(list) && isDialogue(list.$container);
}

function addPartner(deal: ast.Deal, organisation: string, context: RuleContext): TextChange | undefined {
    const partners = first(deal.members, 'PartnerProperty');
    if (partners) {
        const { end } = placeOf(partners);
        return { offset: end, end, text: `, ${organisation}` };
    }
    const supplier = first(deal.members, 'SupplierProperty');
    return supplier && insertAfter(context.text, deal, supplier, [inLanguage(`partner ${organisation}`, context)], false);
}

/** A chair of the new partner's takes part, and has to stand on the list of its meeting. */
function addChairs(deal: ast.Deal, organisation: ast.Organisation, context: RuleContext): readonly TextChange[] {
    const meetings = (walk(deal).nodes.get('Meeting') ?? []) as readonly ast.Meeting[];
    return meetings.flatMap((meeting) => {
        const listed = every(meeting.members, 'WithProperty').flatMap(({ participants }) => participants);
        const chairs = every(meeting.members, 'ChairProperty')
            .flatMap((property) => property.chairs)
            .filter((chair) => chair.organisation?.ref === organisation)
            .filter(({ member }) => !listed.some((one) => one.member?.ref === member?.ref));
        const isListed = listed.length > 0 && chairs.length > 0;
        return isListed ? addParticipants(meeting, chairs.map(({ $cstNode }) => $cstNode?.text ?? '').join(', '), context) : [];
    });
}
