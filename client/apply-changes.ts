import { Range, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { TextReplacement } from '../server/protocol.ts';

/** What the server wants changed in a plan, and the version of the text that it is made for. */
interface Changes {
    readonly version: number;
    readonly changes: readonly TextReplacement[];
}

/** Makes changes as one step that can be undone. False where they were not made: in a text that has become another in the meantime. */
export async function applyChanges(uri: Uri, { version, changes }: Changes): Promise<boolean> {
    const document = await workspace.openTextDocument(uri);
    if (document.version !== version) return false;
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of changes)
        edit.replace(uri, new Range(start.line, start.character, end.line, end.character), text);
    return workspace.applyEdit(edit);
}
