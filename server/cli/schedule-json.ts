import type { ScheduledDate } from '../../language/index.ts';

/** Dates for programs: a contract, in names and order of the keys as in what they hold. What is not known is null. */
export function scheduleJson(dates: readonly ScheduledDate[]): string {
    const rows = dates.map((one) => ({
        date: one.date,
        start: one.start ?? null,
        end: one.end ?? null,
        timeZone: one.timeZone,
        deal: one.deal,
        level: one.level,
        meeting: one.meeting,
        title: one.title,
        place: one.place ?? null,
        participants: one.participants,
        status: one.status,
        planned: one.planned,
        reason: one.reason ?? null,
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
}
