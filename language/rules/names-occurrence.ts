import type { Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import type { MeetingSchedule } from '../schedule/schedule.ts';

/** Whether an exception's date is that of an occurrence: the one that the cadence names, or the workday it shifts to. */
export function namesOccurrence(date: IsoDate, { meeting, occurrences }: MeetingSchedule, deal: Deal): boolean {
    if (occurrences.some((one) => one.planned === date || (one.status === 'shifted' && one.date === date))) return true;
    // Of one that was cancelled or moved by the day it would have shifted to, that day is no longer told.
    const named = new Set(meeting.exceptions.map((exception) => exception.date));
    const excepted = occurrences.filter(
        ({ status, planned }) => (status === 'cancelled' || status === 'moved') && !named.has(planned),
    );
    const calendar = calendarOf(deal);
    return excepted.some(({ planned }) =>
        (['before', 'after'] as const).some(
            (direction) => calendar.reckon(planned, { amount: 1, unit: 'workday' }, direction) === date,
        ),
    );
}
