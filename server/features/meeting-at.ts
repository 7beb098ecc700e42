import type { AstNode } from 'langium';
import { type ast, type DealSchedule, isAt, type MeetingSchedule, ownerOf } from '../../language/index.ts';

/** The meeting that a node stands in, or is, as its deal's schedule has it. */
export function meetingAt(node: AstNode, schedule: DealSchedule | undefined): MeetingSchedule | undefined {
    const owner = ownerOf<ast.Meeting>(node, 'Meeting');
    return owner && schedule?.meetings.find(({ meeting }) => isAt(meeting, owner));
}
