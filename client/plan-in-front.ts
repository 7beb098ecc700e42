import { type Uri, window } from 'vscode';

/** The plan that the user has in front of them, if there is one. */
export function planInFront(): Uri | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    return editors.find((editor) => editor?.document.languageId === 'dialog')?.document.uri;
}
