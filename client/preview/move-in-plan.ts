import { type Uri, window, workspace } from 'vscode';
import { applyChanges } from '../apply-changes.ts';
import type { ServerConnection } from '../server-connection.ts';
import type { Texts } from '../texts.ts';
import type { MoveMessage } from './messages.ts';

/**
 * Asks whether all of a meeting's times move or this one, and writes it into the plan as one step that can be undone; says so
 * where nothing was written. Rejects with what went wrong, once it is said.
 */
export async function moveInPlan(
    uri: Uri,
    { line, character, from, to }: MoveMessage,
    server: ServerConnection,
    { move: texts }: Texts['preview'],
): Promise<void> {
    const choice = await window.showQuickPick([texts.all, texts.once], { title: texts.title(from, to) });
    if (choice === undefined) return;
    const reach = choice === texts.all ? 'all' : 'once';
    try {
        // Open before it is asked about: of a file that no editor has open the server counts other versions.
        await workspace.openTextDocument(uri);
        const moved = await server.moveMeeting({ uri: uri.toString(), line, character, from, to, reach });
        if (moved.refused !== undefined) void window.showWarningMessage(moved.refused);
        else if (!(await applyChanges(uri, moved))) void window.showWarningMessage(texts.changed);
    } catch (error) {
        void window.showErrorMessage(texts.failed);
        throw error;
    }
}
