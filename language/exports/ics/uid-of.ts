import type { Meeting } from '../../model/meeting.ts';
import type { Deal } from '../../model/plan.ts';
import type { Occurrence } from '../../schedule/schedule.ts';

/** The domain of all our identifiers: it marks them as ours, and leads nowhere. */
export const uidDomain = 'dialogplan.example';

/**
 * What a calendar knows an occurrence by: its deal, its meeting and its planned date, so that it is the same after the date has moved. Dates
 * that are spread over the year move all together when one is added: they are known by their number.
 *
 * @param dealId see `dealIds`
 * @param about what of the occurrence is meant, if not the meeting itself: "minutes"
 */
export function uidOf(dealId: string, meeting: Meeting, occurrence: Occurrence, about?: string): string {
    const { index, planned, step } = occurrence;
    const cadence = meeting.cadence[step];
    const isSpread = cadence?.rhythm.kind === 'times' && cadence.months.length + cadence.weeks.length === 0;
    const parts = [dealId, plain(meeting.name), isSpread ? `${index + 1}` : planned, about];
    return `${parts.filter(Boolean).join('.')}@${uidDomain}`;
}

/**
 * What tells deals apart in every calendar that they come into: the first buyer and the deal's own name, since suppliers call their deals alike from
 * one customer to the next. Of deals with the same of both, the later ones have a number.
 */
export function dealIds(deals: readonly Deal[]): readonly string[] {
    const counts = new Map<string, number>();
    return deals.map(({ name, buyers }) => {
        const id = [buyers[0]?.name ?? '', name].filter(Boolean).map(plain).join('.');
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        return count > 1 ? `${id}.${count}` : id;
    });
}

/** A name in the letters that any program takes in an identifier or a file's name: `Ärende` is `=C3=84rende`. No two names become one. */
function plain(name: string): string {
    return encodeURIComponent(name.normalize('NFC').replace(/\p{Cs}/gu, '')).replaceAll('%', '=');
}
