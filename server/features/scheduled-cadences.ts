import type { LangiumDocument } from 'langium';
import { type ast, buildPlan, type DealSchedule, type MeetingSchedule, ownerOf, scheduleOf, walk } from '../../language/index.ts';
import { meetingAt } from './meeting-at.ts';

/** The cadence of a meeting and the dates it leads to. */
export interface ScheduledCadence {
    readonly cadence: ast.Cadence;
    readonly schedule: DealSchedule;
    readonly meeting: MeetingSchedule;
}

/** The cadences of a file that begin between two offsets, with their dates. Only deals that are asked for are laid out. */
export function scheduledCadences(document: LangiumDocument, start: number, end: number): readonly ScheduledCadence[] {
    const nodes = (walk(document.parseResult.value).nodes.get('Cadence') ?? []) as readonly ast.Cadence[];
    return nodes.flatMap((cadence) => {
        const offset = cadence.$cstNode?.offset ?? -1;
        return offset >= start && offset <= end ? (scheduledCadence(document, cadence) ?? []) : [];
    });
}

/** The dates of a cadence; undefined where the deal has no contract to lay them out in. */
export function scheduledCadence(document: LangiumDocument, cadence: ast.Cadence): ScheduledCadence | undefined {
    const owner = ownerOf<ast.Deal>(cadence, 'Deal');
    if (!owner) return undefined;
    const schedule = scheduleOf(buildPlan(document).dealOf(owner));
    const meeting = meetingAt(cadence, schedule);
    return schedule && meeting && { cadence, schedule, meeting };
}
