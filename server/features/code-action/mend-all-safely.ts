import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { mendTogether } from '../../../language/index.ts';
import type { Asked } from './asked.ts';
import { editsOf } from './edits-of.ts';

/** The kind under which an editor runs the action when a plan is saved, if its user wants that. */
export const mendAllKind = `${CodeActionKind.SourceFixAll}.dialogplan`;

/** English texts of the action; the keys of their translations. */
export const mendAllSafelyTexts = { title: 'Mend all that safely can be mended' } as const;

/** Everything in the file that can be mended without a change of what the plan says. Only offered to who asks for such actions. */
export function mendAllSafely({ findings, context, document, wants, say }: Asked): readonly CodeAction[] {
    if (!wants(mendAllKind, 'explicitly')) return [];
    const { changes, count } = mendTogether(findings, context, ({ safe }) => safe === true);
    if (count === 0) return [];
    return [
        {
            title: say(mendAllSafelyTexts.title, {}),
            kind: mendAllKind,
            edit: { changes: editsOf(changes, document, context) },
        },
    ];
}
