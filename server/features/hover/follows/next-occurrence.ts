import type { AstNode } from 'langium';
import { type ast, isAt, type MeetingSchedule, type Occurrence, ownerOf, upcoming } from '../../../../language/index.ts';
import type { Pointed } from './follows.ts';

/** The next time that the meeting around a node is held. */
export interface NextOccurrence {
    readonly meeting: MeetingSchedule;
    readonly occurrence: Occurrence;
}

export function nextOccurrence(
    node: AstNode,
    { schedule, today }: Pick<Pointed, 'schedule' | 'today'>,
): NextOccurrence | undefined {
    const owner = ownerOf<ast.Meeting>(node, 'Meeting');
    const meeting = owner && schedule?.meetings.find((one) => isAt(one.meeting, owner));
    const [occurrence] = meeting ? upcoming(meeting, today) : [];
    return meeting && occurrence && { meeting, occurrence };
}
