import type * as ast from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { rolesWith } from '../model/sides.ts';
import { addParticipants } from './add-participants.ts';
import { type LackingFunctions, lackingFunctions, standIns } from './lacking-functions.ts';
import { levelMeetings } from './level-meetings.ts';
import { levelOfList } from './level-of-list.ts';
import type { Fix } from './rule.ts';

/** A fix for a level in whose meetings functions lack: they are added to its first regular meeting. Not offered where a side has nobody to add. */
export function addFunctions(title: string, needed: readonly ast.RoleFunction[]): Fix {
    return {
        title,
        offers({ node }, context) {
            const level = levelOfList(node);
            const lacking = level && lackingFunctions(level, needed, context);
            if (!lacking) return [];
            const deal = context.dealOf(level.$container.$container);
            const meetings = levelMeetings(level, deal);
            const target = meetings.find(({ meeting }) => isRegular(meeting, deal)) ?? meetings[0];
            const added = needed.map((one) => addedFor(one, lacking, deal));
            if (!target || added.includes(undefined)) return [];
            const participants = added.filter((one) => one !== '').join(', ');
            const changes = addParticipants(target.node, participants, context);
            return changes.length > 0 ? [{ args: {}, changes }] : [];
        },
    };
}

/** Who has to be added for a function, as plan text; nothing where it lacks on no side, undefined where a side that lacks it has no role for it. */
function addedFor(roleFunction: ast.RoleFunction, lacking: LackingFunctions, deal: Deal): string | undefined {
    const sides = (['buyer', 'supplier'] as const).filter((side) => lacking[side].includes(roleFunction));
    const held = sides.map((side) => ({
        side,
        as: standIns(roleFunction, side).find((one) => rolesWith(deal, one, side).length > 0),
    }));
    if (held.some((one) => !one.as)) return undefined;
    if (held.length === 2 && held.every((one) => one.as === roleFunction)) return roleFunction;
    return held.map(({ as, side }) => `${as} of ${side}`).join(', ');
}
