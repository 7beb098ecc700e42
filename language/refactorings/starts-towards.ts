import type { CadenceStep } from '../model/meeting.ts';
import type { IsoDate } from '../model/values.ts';
import { dateOf, dayInMonth, dayOf, dayOfMonth, firstOfMonth, monthOf } from '../schedule/days.ts';
import type { MeetingSchedule } from '../schedule/schedule.ts';

/**
 * Days on which a cadence could begin in order to lead to a day, whole intervals before it, so that no meeting before it is lost; the earliest first,
 * and none before the cadence begins now.
 */
export function startsTowards(to: IsoDate, { start, occurrences, meeting }: MeetingSchedule): readonly IsoDate[] {
    const days = occurrences.map(({ planned }) => dayOf(planned));
    const [first] = days;
    if (first === undefined || start === undefined) return [];
    const isCountedInMonths = meeting.cadence.every(inMonths);
    const wished = dayOf(to);
    const reached = days.findLastIndex((day) => (isCountedInMonths ? monthOf(day) <= monthOf(wished) : day <= wished));
    const starts = [days[reached + 1], days[reached] ?? first].flatMap((day) => {
        if (day === undefined) return [];
        if (!isCountedInMonths) return [wished - (day - first)];
        const month = monthOf(wished) - (monthOf(day) - monthOf(first));
        return [Math.max(firstOfMonth(month), dayOf(start)), dayInMonth(month, dayOfMonth(wished))];
    });
    return [...new Set(starts)].filter((day) => day >= dayOf(start) && day <= wished).map(dateOf);
}

function inMonths({ rhythm }: CadenceStep): boolean {
    if (rhythm.kind === 'times') return rhythm.least <= 12;
    return rhythm.kind === 'every' && rhythm.unit !== 'day' && rhythm.unit !== 'week';
}
