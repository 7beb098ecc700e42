import type * as ast from '../generated/ast.ts';
import { isRole } from '../generated/ast.ts';
import { usages } from '../references/usages.ts';
import { placeOfProperty } from '../rules/place.ts';
import { rolesMeant } from '../rules/roles-meant.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { nodeAt } from './node-at.ts';
import type { Refactoring } from './refactoring.ts';
import { soleHolder } from './sole-holder.ts';

/** English texts of the refactoring; the keys of their translations. */
export const inlineRoleTexts = { title: 'Name {person} here in place of the role {role}' } as const;

/**
 * A participant by role becomes the person who holds it. Who takes part is the same as long as nobody else gets the role: what the person's
 * roles stand for, the person stands for too.
 */
export const inlineRole: Refactoring = {
    kind: 'inline',
    offers(place, context) {
        const participant = nodeAt('Participant', place, context);
        const role = participant?.member?.ref;
        const organisation = participant?.organisation?.ref?.name;
        const person = isRole(role) ? soleHolder(role) : undefined;
        // The last use is not for this one: a role that nobody names any more should go, which is to be said.
        if (!participant || !organisation || !isRole(role) || !person || !remainsInUse(role, context)) return [];
        return [
            {
                title: inlineRoleTexts.title,
                args: { person: person.fullName ?? person.name, role: `${organisation}.${role.name}` },
                changes: [{ ...placeOfProperty(participant, 'member'), text: person.name }],
                newFiles: [],
            },
        ];
    },
};

/** Whether a role is still counted on when it is named in one place less. */
function remainsInUse(role: ast.Role, { document, documents }: RuleContext): boolean {
    const plans = documents();
    const uses = plans.reduce((sum, other) => sum + (usages(other).get(role)?.length ?? 0), 0);
    return uses > 1 || rolesMeant([document, ...plans].map((other) => other.parseResult.value as ast.Plan)).has(role);
}
