import type { Deal } from '../model/plan.ts';
import type { MeetingSchedule } from '../schedule/schedule.ts';

/** A deal with one of its meetings: what does not change need not be laid out for each guess. The meeting must hang on no other. */
export function alone(deal: Deal, { meeting, level }: MeetingSchedule): Deal {
    return { ...deal, governance: deal.governance && { ...deal.governance, levels: [{ ...level, meetings: [meeting] }] } };
}
