import type { LevelKind } from '../generated/ast.ts';
import type { Deal } from './plan.ts';

/** The levels of governance from the daily work upwards: the ladder a disagreement climbs. */
export const ladder: readonly LevelKind[] = ['operational', 'tactical', 'strategic'];

/** Whether a deal is of the kind that both sides steer together, with its executives at the table. */
export function isPartnership({ type }: Pick<Deal, 'type'>): boolean {
    return type === 'partnership' || type === 'innovation-procurement';
}

/** The levels a governance model needs at least for a deal of this kind. */
export function neededLevels(deal: Pick<Deal, 'type' | 'delivery'>): readonly LevelKind[] {
    return deal.delivery === 'strategic' || isPartnership(deal) ? ladder : ['operational', 'tactical'];
}
