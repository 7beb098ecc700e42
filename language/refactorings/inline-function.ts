import type * as ast from '../generated/ast.ts';
import { ownerOf } from '../references/names.ts';
import { partiesOn, sidesMeant } from '../rules/parties-on.ts';
import { placeOf } from '../rules/place.ts';
import { every } from '../syntax/members.ts';
import { nodeAt } from './node-at.ts';
import type { Refactoring } from './refactoring.ts';

/** English texts of the refactoring; the keys of their translations. */
export const inlineFunctionTexts = { title: 'Name {roles} here in place of "{function}"' } as const;

/** A participant by function becomes the roles that have it. Those who take part are the same, until a role gets or loses the function. */
export const inlineFunction: Refactoring = {
    kind: 'inline',
    offers(place, context) {
        const participant = nodeAt('Participant', place, context);
        const deal = participant && ownerOf<ast.Deal>(participant, 'Deal');
        if (!participant?.function || !deal) return [];
        const bySide = sidesMeant(participant.side).map((side) => rolesOn(side, participant, deal));
        const roles = bySide.flat();
        // A side on which nobody has the function is a finding, and has to remain one.
        if (bySide.some((some) => some.length === 0) || (roles.length > 1 && !isOneOfMany(participant))) return [];
        const text = [...new Set(roles)].join(', ');
        return [
            {
                title: inlineFunctionTexts.title,
                args: { roles: text, function: { word: participant.function } },
                changes: [{ ...placeOf(participant), text }],
                newFiles: [],
            },
        ];
    },
};

function rolesOn(side: 'buyer' | 'supplier' | 'partner', { function: its }: ast.Participant, deal: ast.Deal): readonly string[] {
    return partiesOn(deal, side).flatMap(({ ref: organisation }) =>
        every(organisation?.members ?? [], 'Role')
            .filter(({ functions }) => functions.some((one) => one === its))
            .map(({ name }) => `${organisation?.name}.${name}`),
    );
}

/** Whether several may stand in a participant's place. Guests come each in their turn and chairs alternate: of them one is one. */
function isOneOfMany({ $containerProperty, $container }: ast.Participant): boolean {
    return $containerProperty === 'participants' && ['WithProperty', 'ByClause', 'Present'].includes($container.$type);
}
