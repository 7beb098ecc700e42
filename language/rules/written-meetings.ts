import type * as ast from '../generated/ast.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Deal } from '../model/plan.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { every, first } from '../syntax/members.ts';
import type { Place } from './finding.ts';
import { placeOf, placeOfHead } from './place.ts';
import type { RuleContext } from './rule-context.ts';

/** A meeting as it is written, beside what it means. */
export interface WrittenMeeting {
    readonly node: ast.Meeting;
    readonly cadence: ast.Cadence;
    readonly meeting: Meeting;
}

/** Whether a level is the first of its kind. What it lacks is told of there; one that stands twice is judged as if it stood once. */
export function isFirstOfKind(level: ast.Level): boolean {
    return sameKind(level)[0] === level;
}

/**
 * The meetings of a kind of level whose cadences could be read whole, in text order. Those without one, and all of a governance that stands
 * twice, have findings of their own.
 */
export function writtenMeetings(level: ast.Level, deal: Deal): readonly WrittenMeeting[] {
    const governance = level.$container;
    if (first(governance.$container.members, 'Governance') !== governance) return [];
    const levels = every(governance.members, 'Level').filter(({ kind }) => kind);
    return sameKind(level).flatMap((one) => {
        const { meetings = [] } = deal.governance?.levels[levels.indexOf(one)] ?? {};
        return every(one.members, 'Meeting').flatMap((node, index) => {
            const [cadence, meeting] = [first(node.members, 'Cadence'), meetings[index]];
            const isWhole = cadence && meeting && cadence.steps.length === meeting.cadence.length;
            return isWhole ? [{ node, cadence, meeting }] : [];
        });
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

function sameKind(level: ast.Level): readonly ast.Level[] {
    return every(level.$container.members, 'Level').filter(({ kind }) => kind === level.kind);
}
