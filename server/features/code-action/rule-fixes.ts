import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { offersOf } from '../../../language/index.ts';
import type { Asked } from './asked.ts';
import { editsOf } from './edits-of.ts';

/** Every rule's fixes of what is asked about. */
export function ruleFixes({ shown, context, document, wants, say }: Asked): readonly CodeAction[] {
    if (!wants(CodeActionKind.QuickFix)) return [];
    return shown.flatMap(({ finding, diagnostic }) => {
        const offers = offersOf(finding, context);
        return offers.map(({ title, args, changes }, index) => ({
            title: say(title, args),
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            // The first offer of the first fix is what most would choose; where there are several, nobody but the user knows.
            isPreferred: index === 0 && offers.length === 1,
            edit: { changes: editsOf(changes, document, context) },
        }));
    });
}
