import { isDeal } from '../generated/ast.ts';
import { neededLevels } from '../model/levels.ts';
import { insertAfter, insertAtEnd } from './insert-into-block.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';
import { skeletonWriter } from './write-skeleton.ts';

const deal = (governance: string) => `organisation A {
  role Ops as operations
  role Manager as contract-manager, contract-owner
}
organisation B {
  role Ops as operations
  role Manager as contract-manager, contract-owner
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2027-12-31
${governance}}
`;

export const governanceMissing = rule({
    code: 'governance-missing',
    on: 'Deal',
    severity: 'info',
    soundOnly: true,
    since: '0.1.0',
    what: 'A deal with a contract period that has no governance model.',
    why: 'Without meetings in the calendar the dialogue ends when the contract is signed. Ask the counterpart for a governance model, or propose a meeting plan of your own, so that delivery and contract are followed up.',
    source: 'founding text',
    examples: {
        bad: deal(''),
        good: deal(
            '  governance {\n    tactical level {\n      meeting FollowUp {\n        every year in november\n        purpose contract-follow-up\n        with contract-owner, contract-manager\n      }\n    }\n  }\n',
        ),
    },
    messages: {
        missing: '"{deal}" has a contract period but no governance: ask for a governance model, or propose a meeting plan.',
    },
    check(node, { dealOf }, report) {
        const { type, name, contract, governance } = dealOf(node);
        if (!contract || governance || type === undefined || type === 'one-off' || type === 'direct-procurement') return;
        report('missing', placeOfHead(node), { deal: name });
    },
    fixes: [
        {
            title: 'Insert a governance model that fits the delivery',
            offers({ node }, context) {
                if (!isDeal(node)) return [];
                const governance = skeletonWriter(node, context).governance(neededLevels(context.dealOf(node)));
                // What was held comes last in a plan.
                const last = node.members.findLast((member) => member.$type !== 'Held');
                const change = last
                    ? insertAfter(context.text, node, last, [governance], true)
                    : insertAtEnd(context.text, node, [governance], true);
                return change ? [{ args: {}, changes: [change] }] : [];
            },
        },
    ],
});
