import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfName } from './place.ts';
import { rule } from './rule.ts';

const deal = (fulfils: string) =>
    exampleDeal(`type procurement
delivery service
governance required by "Contract, annex 4" {
  requirement R1 "A yearly contract follow-up"
  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
${fulfils}    }
  }
}`);

export const requirementUnmet = rule({
    code: 'requirement-unmet',
    on: 'Governance',
    severity: 'error',
    soundOnly: true,
    since: '0.1.0',
    what: 'A requirement that no meeting and no step of the escalation fulfils.',
    why: 'What the contract requires binds both sides. Where nothing in the plan answers to a requirement, keeping the plan means breaking the contract.',
    source: 'founding text',
    examples: { bad: deal(''), good: deal('      fulfils R1\n') },
    messages: {
        unmet: 'No meeting and no step of the escalation fulfils the requirement "{requirement}": as the plan stands, the contract would be broken.',
    },
    check(governance, _context, report) {
        const fulfilled = every(governance.$container.members, 'Governance').flatMap(fulfilledIn);
        // A name that nobody declares has a finding of its own, and may be meant for any of them.
        if (fulfilled.some(({ ref }) => !ref)) return;
        const requirements = every(governance.members, 'Requirement');
        requirements.forEach((requirement, index) => {
            // Of one name two requirements have a finding of their own.
            if (requirements.findIndex(({ name }) => name === requirement.name) < index) return;
            if (fulfilled.some(({ ref }) => ref === requirement)) return;
            report('unmet', placeOfName(requirement), { requirement: requirement.name }, { node: requirement });
        });
    },
});

/** The requirements that meetings and steps of a governance say they fulfil. */
function fulfilledIn({ members }: ast.Governance): ast.FulfilsProperty['requirements'] {
    const meetings = every(members, 'Level').flatMap((level) => every(level.members, 'Meeting'));
    return [...meetings, ...every(members, 'Escalation')]
        .flatMap((one): readonly ast.FulfilsProperty[] => one.members.filter((member) => member.$type === 'FulfilsProperty'))
        .flatMap(({ requirements }) => requirements);
}
