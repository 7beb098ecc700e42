import type { Deal } from '../model/plan.ts';
import { layOutDeal } from './lay-out-deal.ts';
import type { DealSchedule } from './schedule.ts';

const kept = new WeakMap<Deal, DealSchedule>();

/** A deal's schedule as its cadences give it, options included, without what the plan moves or cancels: what an exception can be made from. */
export function beforeExceptions(deal: Deal): DealSchedule {
    let schedule = kept.get(deal);
    if (!schedule) {
        schedule = layOutDeal(withoutExceptions(deal), { withOptions: true });
        kept.set(deal, schedule);
    }
    return schedule;
}

function withoutExceptions(deal: Deal): Deal {
    const { governance } = deal;
    if (!governance) return deal;
    const levels = governance.levels.map((level) => ({
        ...level,
        meetings: level.meetings.map((meeting) => ({ ...meeting, exceptions: [] })),
    }));
    return { ...deal, governance: { ...governance, levels } };
}
