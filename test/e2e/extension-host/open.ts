import * as vscode from 'vscode';
import { until } from './until.ts';

/** Shows a file of the workspace in an editor, as saved on disk: what an earlier test changed in it and did not save is undone. */
export async function open(name: string): Promise<vscode.TextEditor> {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) {
        throw new Error('VS Code must be opened on the folder of the suite');
    }
    const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), { preview: false });
    if (editor.document.isDirty) {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await until(`${name} is as on disk`, () => !editor.document.isDirty);
    }
    return editor;
}
