import type { Meeting } from '../model/meeting.ts';
import type { Deal } from '../model/plan.ts';
import { layOutDeal } from '../schedule/lay-out-deal.ts';
import type { DealSchedule, MeetingSchedule } from '../schedule/schedule.ts';

/** What of a meeting says on which days it takes place. */
export type Days = Pick<Meeting, 'cadence' | 'starting' | 'exceptions'>;

/** A deal laid out as if one of its meetings said something else. */
export function layOutWith(
    deal: Deal,
    meeting: Meeting,
    days: Partial<Days>,
    options: { readonly withOptions?: boolean } = {},
): { readonly own: MeetingSchedule | undefined; readonly whole: DealSchedule } {
    const changed: Meeting = { ...meeting, ...days };
    const { governance } = deal;
    const levels = governance?.levels.map((level) => ({
        ...level,
        meetings: level.meetings.map((one) => (one === meeting ? changed : one)),
    }));
    const whole = layOutDeal({ ...deal, governance: governance && levels && { ...governance, levels } }, options);
    return { own: whole.meetings.find((one) => one.meeting === changed), whole };
}
