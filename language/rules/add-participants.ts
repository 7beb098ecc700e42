import type * as ast from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import { inLanguage } from './in-language.ts';
import { insertAfter } from './insert-into-block.ts';
import { placeOf } from './place.ts';
import type { TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** The change that lets others take part in a meeting (`contract-manager of buyer, A.Chief`, in any language). None where there is no place for them. */
export function addParticipants(meeting: ast.Meeting, participants: string, context: RuleContext): readonly TextChange[] {
    const list = inLanguage(`with ${participants}`, context);
    const property = first(meeting.members, 'WithProperty');
    if (property) {
        const { end } = placeOf(property);
        return [{ offset: end, end, text: `, ${list.replace(/^\S+ /, '')}` }];
    }
    const cadence = first(meeting.members, 'Cadence');
    const change = cadence && insertAfter(context.text, meeting, cadence, [list]);
    return change ? [change] : [];
}
