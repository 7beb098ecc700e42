import type * as ast from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import type { Place } from './finding.ts';
import { inLanguage } from './in-language.ts';
import { insertAfter, insertAtEnd } from './insert-into-block.ts';
import { placeOf } from './place.ts';
import { removeLines } from './remove-lines.ts';
import type { TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** The changes that move an item to the end of another meeting's agenda. None where a comment stands in the midst of it. */
export function moveAgendaItem(item: ast.AgendaItem, to: ast.Meeting, context: RuleContext): readonly TextChange[] {
    const { text } = context;
    const place = placeOf(item);
    if (hasComment(place, context)) return [];
    const line = text.slice(place.offset, place.end).replace(/\s*\n\s*/g, ' ');
    const agenda = first(to.members, 'Agenda');
    const insertion = agenda ? insertAtEnd(text, agenda, [line]) : insertAgenda(to, line, context);
    // An agenda of which nothing is left goes too.
    const from = placeOf(item.$container);
    const isAlone = item.$container.items.length === 1 && !hasComment(from, context);
    return insertion ? [removeLines(text, isAlone ? from : place), insertion] : [];
}

function hasComment({ offset, end }: Place, { lexical }: RuleContext): boolean {
    return lexical.comments.some(({ startOffset }) => startOffset >= offset && startOffset < end);
}

/** A new agenda, below what says who takes part. */
function insertAgenda(meeting: ast.Meeting, line: string, context: RuleContext): TextChange | undefined {
    const above = (['InviteProperty', 'WithProperty', 'ChairProperty', 'Cadence'] as const)
        .map((type) => first(meeting.members, type))
        .find((member) => member !== undefined);
    return above && insertAfter(context.text, meeting, above, [`${inLanguage('agenda {', context)}\n  ${line}\n}`]);
}
