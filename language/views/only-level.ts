import type { LevelKind } from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import type { DealSchedule } from '../schedule/schedule.ts';

/**
 * A deal and its schedule as far as they are of one level, to show; all of them where none is asked for. The schedule is that of the whole deal: a
 * meeting may hang on one of another level.
 */
export function onlyLevel<Of extends { readonly deal: Deal; readonly schedule: DealSchedule }>(
    of: Of,
    level: LevelKind | undefined,
): Of {
    if (level === undefined) return of;
    const { deal, schedule } = of;
    const { governance } = deal;
    return {
        ...of,
        deal: {
            ...deal,
            governance: governance && { ...governance, levels: governance.levels.filter(({ kind }) => kind === level) },
        },
        schedule: { ...schedule, meetings: schedule.meetings.filter((meeting) => meeting.level.kind === level) },
    };
}
