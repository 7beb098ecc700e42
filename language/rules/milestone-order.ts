import { exampleDeal } from './example-deal.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';
import { misorderedMilestones, writtenMilestones } from './written-milestones.ts';

const messages = {
    early: '"{milestone}" is on {date}, but "{earlier}", which comes before it in a procurement, is not until {after}.',
    other: '"{earlier}" stands here.',
} as const;

const deal = (bids: string) =>
    exampleDeal(`type procurement
delivery service
phase during {
  published 2025-03-03
  bids      ${bids}
  award     2025-05-06
}`);

export const milestoneOrder = rule({
    code: 'milestone-order',
    on: 'Deal',
    severity: 'error',
    since: '0.1.0',
    what: 'Milestones of a procurement that do not come in this order: notice published, questions, answers, bids, award, contract signed.',
    why: 'Each of them builds on the one before. Where they do not follow each other a date is mistyped, and everything that is planned after it is wrong.',
    source: 'plain sense',
    examples: { bad: deal('2025-05-08'), good: deal('2025-04-08') },
    messages,
    check(deal, { uri }, report) {
        for (const { milestone, earlier } of misorderedMilestones(writtenMilestones(deal))) {
            const before = { word: earlier.node.kind } as const;
            const related = {
                ...placeOfProperty(earlier.node, 'date'),
                uri,
                message: messages.other,
                args: { earlier: before },
            };
            report(
                'early',
                placeOfProperty(milestone.node, 'date'),
                { milestone: { word: milestone.node.kind }, date: milestone.date, earlier: before, after: earlier.date },
                { node: milestone.node, related: [related] },
            );
        }
    },
});
