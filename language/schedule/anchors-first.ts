import { anchorName } from '../model/anchors.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Level } from '../model/plan.ts';

/** A meeting of a deal and its level. */
export interface Placed {
    readonly meeting: Meeting;
    readonly level: Level;
}

/**
 * The meetings in an order in which each comes after those it hangs on, and apart from them those that hang on each other in a circle, or on such a
 * one.
 */
export function anchorsFirst(
    placed: readonly Placed[],
    byName: ReadonlyMap<string, Placed>,
): { readonly ordered: readonly Placed[]; readonly circular: readonly Placed[] } {
    const waiting = new Map<Placed, number>();
    const followers = new Map<Placed, Placed[]>();
    for (const one of placed) {
        const anchors = new Set(one.meeting.cadence.flatMap(({ rhythm }) => byName.get(anchorName(rhythm) ?? '') ?? []));
        waiting.set(one, anchors.size);
        for (const anchor of anchors) {
            const others = followers.get(anchor);
            if (others) others.push(one);
            else followers.set(anchor, [one]);
        }
    }
    const ordered = placed.filter((one) => waiting.get(one) === 0);
    // The list grows while it is walked: who waited for one only is next.
    for (const one of ordered) {
        for (const follower of followers.get(one) ?? []) {
            const left = (waiting.get(follower) ?? 0) - 1;
            waiting.set(follower, left);
            if (left === 0) ordered.push(follower);
        }
    }
    return { ordered, circular: placed.filter((one) => waiting.get(one) !== 0) };
}
