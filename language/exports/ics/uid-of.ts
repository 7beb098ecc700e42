import type { Meeting } from '../../model/meeting.ts';
import type { Deal } from '../../model/plan.ts';
import type { Occurrence } from '../../schedule/schedule.ts';

/** The domain of all our identifiers: it marks them as ours, and leads nowhere. */
export const uidDomain = 'dialogplan.example';

/**
 * What a calendar knows an occurrence by: its deal, its meeting and its planned date, so that it is the same after the date has moved. Dates
 * that are spread over the year move all together when one is added: they are known by their number.
 */
export function uidOf(deal: Deal, meeting: Meeting, occurrence: Occurrence, about?: string): string {
    const { index, planned, step } = occurrence;
    const cadence = meeting.cadence[step];
    const isSpread = cadence?.rhythm.kind === 'times' && cadence.months.length + cadence.weeks.length === 0;
    return `${[deal.name, meeting.name, isSpread ? index + 1 : planned, about].filter(Boolean).join('/')}@${uidDomain}`;
}
