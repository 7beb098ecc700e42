import { type CodeAction, CodeActionKind, type Position, type WorkspaceEdit } from 'vscode-languageserver';
import { reasonText, type Silencing, silencing } from '../../../language/index.ts';
import type { Asked } from './asked.ts';

/** English texts of the action; the keys of their translations. */
export const silenceTexts = { title: 'Silence "{code}" here, with the reason' } as const;

/** A comment above each finding that silences it. An editor that can lets its user write the reason at once. */
export function silence({ shown, context, document, wants, say }: Asked, fillsIn: boolean): readonly CodeAction[] {
    if (!wants(CodeActionKind.QuickFix)) return [];
    const { uri, textDocument } = document;
    const reason = say(reasonText, {});
    return shown.flatMap(({ finding, diagnostic }) => {
        const comment = silencing(finding, context);
        if (!comment) return [];
        const at = textDocument.positionAt(comment.offset);
        return [
            {
                title: say(silenceTexts.title, { code: finding.code }),
                kind: CodeActionKind.QuickFix,
                diagnostics: [diagnostic],
                edit: fillsIn
                    ? filledIn(uri.toString(), textDocument.version, at, comment, reason)
                    : { changes: { [uri.toString()]: [{ range: rangeAt(at), newText: written(comment, reason) }] } },
            },
        ];
    });
}

function written({ before, after }: Silencing, reason: string): string {
    return before + reason + after;
}

function filledIn(uri: string, version: number, at: Position, { before, after }: Silencing, reason: string): WorkspaceEdit {
    const snippet = { kind: 'snippet' as const, value: `${escaped(before)}\${1:${escaped(reason)}}${after}` };
    return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range: rangeAt(at), snippet }] }] };
}

function rangeAt(at: Position) {
    return { start: at, end: at };
}

/** A text as it stands in a snippet. */
function escaped(text: string): string {
    return text.replace(/[\\$}]/g, '\\$&');
}
