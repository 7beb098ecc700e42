import type { Deal } from '../model/plan.ts';
import { layOutDeal } from './lay-out-deal.ts';
import type { DealSchedule } from './schedule.ts';

const kept = new WeakMap<Deal, DealSchedule>();

/** A deal's schedule, without options, laid out once: a deal whose text has not changed is the same object after an edit. */
export function scheduleOf(deal: Deal): DealSchedule {
    let schedule = kept.get(deal);
    if (!schedule) {
        schedule = layOutDeal(deal);
        kept.set(deal, schedule);
    }
    return schedule;
}
