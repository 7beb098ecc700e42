import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { type ast, attendeesFor, buildPlan, homeZone, ownerOf, scheduleOf, titleOf, walk } from '../../../language/index.ts';
import type { View } from './view.ts';

/** More names than these would hide the plan. */
const most = 3;

/** Behind a function, the people who have it today. Who is named as such, by role or by name, needs none. */
export function peopleHints({ document, start, end, today }: View): readonly InlayHint[] {
    const nodes = (walk(document.parseResult.value).nodes.get('Participant') ?? []) as readonly ast.Participant[];
    return nodes.flatMap((node): InlayHint[] => {
        const place = node.$cstNode;
        if (!place || !node.function || place.offset < start || place.offset > end) return [];
        const owner = ownerOf<ast.Deal>(node, 'Deal');
        const deal = owner && buildPlan(document).dealOf(owner);
        if (!deal) return [];
        const day = today(scheduleOf(deal)?.timeZone ?? homeZone);
        const meant = { kind: 'function', function: node.function, side: node.side } as const;
        const people = attendeesFor(meant, deal, day).flatMap(({ person }) =>
            person ? [titleOf({ name: person.name, title: person.fullName })] : [],
        );
        const names = [...new Set(people)];
        if (names.length === 0) return [];
        const more = names.length > most ? ` +${names.length - most}` : '';
        const label = names.slice(0, most).join(', ') + more;
        return [{ position: place.range.end, label, kind: InlayHintKind.Parameter, paddingLeft: true }];
    });
}
