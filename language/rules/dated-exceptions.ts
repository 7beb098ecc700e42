import type * as ast from '../generated/ast.ts';
import { every, first } from '../syntax/members.ts';

/** Whether an exception names a date of a meeting: with another cadence it would fall on no meeting. */
export function hasExceptions({ members }: ast.Meeting): boolean {
    return first(members, 'Exception') !== undefined;
}

/** Whether an exception names a date of some meeting that hangs on another: when dates move, it would fall on no meeting. */
export function haveFollowersExceptions(meeting: ast.Meeting): boolean {
    return every(meeting.$container.$container.members, 'Level')
        .flatMap(({ members }) => every(members, 'Meeting'))
        .some((one) => one !== meeting && hasExceptions(one) && hangsOnAnother(one));
}

function hangsOnAnother({ members }: ast.Meeting): boolean {
    const rhythms = first(members, 'Cadence')?.steps.map(({ rhythm }) => rhythm) ?? [];
    return rhythms.some((rhythm) => rhythm !== undefined && 'anchor' in rhythm && rhythm.anchor !== undefined);
}
