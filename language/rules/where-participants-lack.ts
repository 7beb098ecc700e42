import type * as ast from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { first } from '../syntax/members.ts';
import type { Place } from './finding.ts';
import { levelMeetings } from './level-meetings.ts';
import { placeOf, placeOfHead } from './place.ts';

/** Where it is told that someone lacks on a level: on the list of its first regular meeting, without one on the level's keyword. */
export function whereParticipantsLack(
    level: ast.Level,
    deal: Deal,
): { readonly place: Place; readonly node: ast.WithProperty | ast.Level } {
    const regular = levelMeetings(level, deal).find(({ meeting }) => isRegular(meeting, deal));
    const list = regular && first(regular.node.members, 'WithProperty');
    return list ? { place: placeOf(list), node: list } : { place: placeOfHead(level), node: level };
}
