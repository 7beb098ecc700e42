import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { mendTogether } from '../../../language/index.ts';
import type { Asked } from './asked.ts';
import { editsOf } from './edits-of.ts';

/** English texts of the action; the keys of their translations. */
export const mendAllOfKindTexts = { title: 'Mend all {count} of this kind in the file: {code}' } as const;

/** Where several findings of a kind can be mended at once, one action for all of them. */
export function mendAllOfKind({ shown, findings, context, document, wants, say }: Asked): readonly CodeAction[] {
    if (!wants(CodeActionKind.QuickFix)) return [];
    const codes = new Set(shown.map(({ finding }) => finding.code));
    return [...codes].flatMap((code) => {
        const { changes, count } = mendTogether(
            findings.filter((finding) => finding.code === code),
            context,
        );
        if (count < 2) return [];
        return [
            {
                title: say(mendAllOfKindTexts.title, { count, code }),
                kind: CodeActionKind.QuickFix,
                diagnostics: shown.filter(({ finding }) => finding.code === code).map(({ diagnostic }) => diagnostic),
                edit: { changes: editsOf(changes, document, context) },
            },
        ];
    });
}
