import type { AstNode } from 'langium';
import { type MeetingSchedule, type Occurrence, upcoming } from '../../../../language/index.ts';
import { meetingAt } from '../../meeting-at.ts';
import type { Pointed } from './follows.ts';

/** The next time that a meeting is held. */
export interface NextOccurrence {
    readonly meeting: MeetingSchedule;
    readonly occurrence: Occurrence;
}

/** The next time that the meeting around a node is held. */
export function nextOccurrence(
    node: AstNode,
    { schedule, today }: Pick<Pointed, 'schedule' | 'today'>,
): NextOccurrence | undefined {
    const meeting = meetingAt(node, schedule);
    const [occurrence] = meeting ? upcoming(meeting, today) : [];
    return meeting && occurrence && { meeting, occurrence };
}
