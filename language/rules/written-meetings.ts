import type * as ast from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { every, first } from '../syntax/members.ts';
import type { Place } from './finding.ts';
import { type LevelMeeting, levelMeetings, sameKind } from './level-meetings.ts';
import { placeOf, placeOfHead } from './place.ts';
import type { RuleContext } from './rule-context.ts';

/** A meeting whose cadence could be read whole. */
export interface WrittenMeeting extends LevelMeeting {
    readonly cadence: ast.Cadence;
}

/** Whether a level is the first of its kind. What it lacks is told of there; one that stands twice is judged as if it stood once. */
export function isFirstOfKind(level: ast.Level): boolean {
    return sameKind(level)[0] === level;
}

/** The meetings of a kind of level whose cadences could be read whole, in text order. Those without one have findings of their own. */
export function writtenMeetings(level: ast.Level, deal: Deal): readonly WrittenMeeting[] {
    return levelMeetings(level, deal).flatMap(({ node, meeting }) => {
        const cadence = first(node.members, 'Cadence');
        return cadence && cadence.steps.length === meeting.cadence.length ? [{ node, cadence, meeting }] : [];
    });
}

/** Whether all there is to know of a kind of level is known: it has meetings, and the cadence of each could be read. */
export function isKnownWhole(level: ast.Level, meetings: readonly WrittenMeeting[], { isBroken }: RuleContext): boolean {
    const levels = sameKind(level);
    const written = levels.flatMap(({ members }) => every(members, 'Meeting'));
    return meetings.length > 0 && meetings.length === written.length && !levels.some(isBroken);
}

/** Where what a level lacks is told of: on the cadence of its first regular meeting, without one on the level's keyword. */
export function whereItLacks(
    level: ast.Level,
    meetings: readonly WrittenMeeting[],
    deal: Deal,
): { readonly place: Place; readonly node: ast.Cadence | ast.Level } {
    const regular = meetings.find(({ meeting }) => isRegular(meeting, deal));
    return regular ? { place: placeOf(regular.cadence), node: regular.cadence } : { place: placeOfHead(level), node: level };
}
