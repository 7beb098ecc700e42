import type { AstNode, LangiumDocument } from 'langium';
import { type ast, describeOccurrence, type Occurrence, takesPlace, translate, walk } from '../../../language/index.ts';
import type { Today } from '../../workspace/today.ts';
import { escapeMarkdown } from '../markdown.ts';
import { scheduleTexts } from '../schedule-texts.ts';
import { scheduledCadence } from '../scheduled-cadences.ts';

const shown = 5;

/** The next five dates of a meeting or of its cadence, as paragraphs of Markdown; none for any other node, or where there are none. */
export function nextDates(document: LangiumDocument, node: AstNode, today: Today, language: string): readonly string[] {
    const cadence = cadenceOf(node);
    const scheduled = cadence && scheduledCadence(document, cadence);
    if (!scheduled) return [];
    const next = withGone(scheduled.meeting.occurrences, today(scheduled.schedule.timeZone));
    if (next.length === 0) return [];
    const dates = next.map((occurrence) => `- ${escapeMarkdown(describeOccurrence(occurrence, language))}`);
    return [`**${translate(scheduleTexts.nextDates, language)}**`, dates.join('\n')];
}

/** The next five that take place, and among them those that fell away or were cancelled: a reader would miss them. */
function withGone(occurrences: readonly Occurrence[], today: string): readonly Occurrence[] {
    const ahead = occurrences.filter(({ date }) => date >= today).sort((a, b) => a.date.localeCompare(b.date, 'en'));
    const last = ahead.filter(takesPlace)[shown - 1];
    return last ? ahead.slice(0, ahead.indexOf(last) + 1) : ahead;
}

function cadenceOf(node: AstNode): ast.Cadence | undefined {
    if (node.$type === 'Cadence') return node as ast.Cadence;
    return node.$type === 'Meeting' ? (walk(node).nodes.get('Cadence')?.[0] as ast.Cadence | undefined) : undefined;
}
