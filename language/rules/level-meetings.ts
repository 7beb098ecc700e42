import type * as ast from '../generated/ast.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Deal } from '../model/plan.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { every, first } from '../syntax/members.ts';
import type { RuleContext } from './rule-context.ts';

/** A meeting of a level: what is written, and what it means. */
export interface LevelMeeting {
    readonly node: ast.Meeting;
    readonly meeting: Meeting;
}

/** All levels of a level's kind. There is one, unless duplicate-level speaks. */
export function sameKind({ kind, $container: governance }: ast.Level): readonly ast.Level[] {
    return every(governance.members, 'Level').filter((other) => other.kind === kind);
}

/** The meetings of a kind of level, in text order. Those of a governance that stands twice have a finding of their own. */
export function levelMeetings(level: ast.Level, deal: Deal): readonly LevelMeeting[] {
    const governance = level.$container;
    if (first(governance.$container.members, 'Governance') !== governance) return [];
    const levels = every(governance.members, 'Level').filter(({ kind }) => kind);
    return sameKind(level).flatMap((one) => {
        const { meetings = [] } = deal.governance?.levels[levels.indexOf(one)] ?? {};
        return every(one.members, 'Meeting').flatMap((node, index) => {
            const meeting = meetings[index];
            return meeting ? [{ node, meeting }] : [];
        });
    });
}

/** What a meeting means, where it comes regularly. */
export function regularMeeting(node: ast.Meeting, { dealOf }: RuleContext): Meeting | undefined {
    const level = node.$container;
    const deal = dealOf(level.$container.$container);
    const meeting = levelMeetings(level, deal).find((one) => one.node === node)?.meeting;
    return meeting && isRegular(meeting, deal) ? meeting : undefined;
}
