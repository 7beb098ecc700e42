import * as vscode from 'vscode';
import { open } from './open.ts';
import { until } from './until.ts';

/** Writes a file of the workspace. */
export async function write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

/** Writes a plan and shows it. */
export async function openPlan(name: string, text: string): Promise<vscode.TextEditor> {
    await write(name, text);
    return open(name);
}

/** Deletes files of the workspace, those that are not there too. */
export async function remove(...names: readonly string[]): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of names) {
        try {
            await vscode.workspace.fs.delete(fileUri(name));
        } catch {
            // It was never made.
        }
    }
}

export function fileUri(name: string): vscode.Uri {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) {
        throw new Error('VS Code must be opened on the folder of the suite');
    }
    return vscode.Uri.joinPath(folder.uri, name);
}

/** The quick fix with a title, for the first finding of a rule. */
export function quickFix(uri: vscode.Uri, code: string, title: string): Promise<vscode.CodeAction> {
    return until(`the fix "${title}"`, async () => {
        const finding = vscode.languages
            .getDiagnostics(uri)
            .find((one) => typeof one.code === 'object' && one.code.value === code);
        if (!finding) return undefined;
        const command = 'vscode.executeCodeActionProvider';
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, uri, finding.range, 'quickfix');
        return actions.find((action) => action.edit && action.title === title);
    });
}
