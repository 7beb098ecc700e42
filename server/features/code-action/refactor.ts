import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { type KindOfOffer, refactoringsAt } from '../../../language/index.ts';
import type { Asked } from './asked.ts';
import { editsOf } from './edits-of.ts';

/** What editors call our kinds of refactoring. */
const kinds: Readonly<Record<KindOfOffer['kind'], CodeActionKind>> = {
    extract: CodeActionKind.RefactorExtract,
    inline: CodeActionKind.RefactorInline,
    move: CodeActionKind.RefactorMove,
    rewrite: CodeActionKind.RefactorRewrite,
};

/** The kinds that a client is told of. */
export const refactoringKinds: readonly CodeActionKind[] = Object.values(kinds);

/** The other ways to write what stands at the cursor. Those that make files are offered to clients that can make some. */
export function refactor({ context, document, range, wants, say }: Asked, createsFiles: boolean): readonly CodeAction[] {
    const { textDocument } = document;
    const place = { offset: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end) };
    return refactoringsAt(place, context, (kind) => wants(kinds[kind]))
        .filter(({ newFiles }) => newFiles.length === 0 || createsFiles)
        .map(({ kind, title, args, changes, newFiles }) => ({
            title: say(title, args),
            kind: kinds[kind],
            edit: editOf(editsOf(changes, document, context), newFiles),
        }));
}

function editOf(changes: Readonly<Record<string, TextEdit[]>>, newFiles: KindOfOffer['newFiles']): WorkspaceEdit {
    if (newFiles.length === 0) return { changes };
    const start = { line: 0, character: 0 };
    return {
        documentChanges: [
            // One that is there after all is not written over: the whole change then fails, and nothing is lost.
            ...newFiles.flatMap(({ uri, text }) => [
                { kind: 'create' as const, uri },
                { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
            ]),
            ...Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits })),
        ],
    };
}
