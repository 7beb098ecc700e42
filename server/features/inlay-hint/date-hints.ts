import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { countPerContractYear, dateInProse, say, takesPlace, upcoming, type YearlyCount } from '../../../language/index.ts';
import { scheduleTexts } from '../schedule-texts.ts';
import { type ScheduledCadence, scheduledCadences } from '../scheduled-cadences.ts';
import type { View } from './view.ts';

/** Behind a cadence, its next date and how often it comes in a contract year. Only the deals in view are laid out. */
export function dateHints({ document, start, end, language, today }: View): readonly InlayHint[] {
    return scheduledCadences(document, start, end).flatMap((scheduled) => {
        const label = labelOf(scheduled, today(scheduled.schedule.timeZone), language);
        const position = scheduled.cadence.$cstNode?.range.end;
        return label && position ? [{ position, label, kind: InlayHintKind.Parameter, paddingLeft: true }] : [];
    });
}

/** Nothing is said of a meeting that has no dates of its own, or of one whose cadence could not be read. */
function labelOf({ meeting, schedule }: ScheduledCadence, today: string, language: string): string | undefined {
    const { occurrences } = meeting;
    if (occurrences.length === 0 || !schedule.bounds) return undefined;
    if (!occurrences.some(takesPlace)) return say(scheduleTexts.none, language);
    const [next] = upcoming(meeting, today);
    const date = next
        ? say(scheduleTexts.next, language, { date: dateInProse(next.date, language) })
        : say(scheduleTexts.noMore, language);
    const count = countPerContractYear(occurrences, schedule.bounds);
    return count && count.most > 0 ? `${date} · ${say(scheduleTexts.perYear, language, { count: counted(count) })}` : date;
}

function counted({ least, most }: YearlyCount): string {
    return least === most ? `${most}` : `${least}–${most}`;
}
