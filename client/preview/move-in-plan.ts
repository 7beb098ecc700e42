import { Range, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ServerConnection } from '../server-connection.ts';
import type { Texts } from '../texts.ts';
import type { MoveMessage } from './messages.ts';

/** Asks whether all of a meeting's times move or this one, and writes it into the plan as one step that can be undone. */
export async function moveInPlan(
    uri: Uri,
    { line, character, from, to }: MoveMessage,
    server: ServerConnection,
    texts: Texts['preview'],
): Promise<void> {
    const { title, all, once } = texts.move;
    const choice = await window.showQuickPick([all, once], { title: title(from, to) });
    if (choice === undefined) return;
    const asked = { uri: uri.toString(), line, character, from, to, reach: choice === all ? 'all' : 'once' } as const;
    const { version, changes, refused } = await server.moveMeeting(asked);
    if (refused !== undefined) {
        void window.showWarningMessage(refused);
        return;
    }
    const document = await workspace.openTextDocument(uri);
    // In a text that has become another meanwhile nothing is changed: the preview follows, and the reader can try again.
    if (document.version !== version) return;
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of changes)
        edit.replace(uri, new Range(start.line, start.character, end.line, end.character), text);
    await workspace.applyEdit(edit);
}
