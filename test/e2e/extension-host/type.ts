import * as vscode from 'vscode';

/** Replaces the one place where `old` stands, as an edit by the user, unsaved. */
export async function type(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
    const { document } = editor;
    const start = document.getText().indexOf(old);
    if (start < 0 || document.getText().indexOf(old, start + 1) >= 0) {
        throw new Error(`"${old}" must stand exactly once in ${document.fileName}`);
    }
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
    if (!(await editor.edit((edit) => edit.replace(range, text)))) {
        throw new Error(`${document.fileName} did not take the edit`);
    }
}
