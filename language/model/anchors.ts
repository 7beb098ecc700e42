import type { Meeting, Rhythm } from './meeting.ts';
import type { Deal } from './plan.ts';

/** The meeting that a rhythm hangs on, by name; undefined where it hangs on none. */
export function anchorName(rhythm: Rhythm): string | undefined {
    if (rhythm.kind === 'together') return rhythm.meeting;
    return rhythm.kind === 'relative' && 'meeting' in rhythm.anchor ? rhythm.anchor.meeting : undefined;
}

/** The meeting of the deal that a rhythm hangs on. */
export function anchorOf(rhythm: Rhythm, deal: Deal): Meeting | undefined {
    const name = anchorName(rhythm);
    return name === undefined ? undefined : meetingsOf(deal).find((meeting) => meeting.name === name);
}

/** Every meeting of a deal, whatever its level, in the order of the plan. */
export function meetingsOf({ governance }: Deal): readonly Meeting[] {
    return governance?.levels.flatMap(({ meetings }) => meetings) ?? [];
}
