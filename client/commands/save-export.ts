import { commands, Uri, window, workspace } from 'vscode';
import { type ExportedFile, fromBase64 } from '../../server/protocol.ts';
import { fileName } from '../file-name.ts';
import { userTexts } from '../user-texts.ts';

/**
 * Saves a file where the user wants it and tells what to do with it. `to` says where beforehand: then nothing is asked.
 * A plan with errors may lack meetings: whoever sends it on shall have been told.
 */
export async function saveExport(plan: Uri, file: ExportedFile, isShared: boolean, to: string | undefined): Promise<void> {
    if (to === undefined && !(await isWanted(file.errors))) return;
    const target = to === undefined ? await askWhere(plan, file.name) : Uri.parse(to);
    if (!target) return;
    const { saved, savedInternal, notSaved, open } = userTexts().exportPlan;
    const name = fileName(target);
    try {
        await workspace.fs.writeFile(target, fromBase64(file.base64));
    } catch (error) {
        void window.showErrorMessage(notSaved(name, error instanceof Error ? error.message : String(error)));
        return;
    }
    const told = [(isShared ? saved : savedInternal)(name), ...file.notes].join(' ');
    // Not waited for: the message may stand for as long as it likes.
    void window.showInformationMessage(told, open).then((choice) => {
        if (choice === open) void commands.executeCommand('revealFileInOS', target);
    });
}

async function isWanted(errors: number): Promise<boolean> {
    if (errors === 0) return true;
    const { hasErrors, anyway, showProblems } = userTexts().exportPlan;
    const choice = await window.showWarningMessage(hasErrors(errors), anyway, showProblems);
    if (choice === showProblems) await commands.executeCommand('workbench.actions.view.problems');
    return choice === anyway;
}

function askWhere(plan: Uri, name: string): Thenable<Uri | undefined> {
    const folder = plan.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, '..');
    const ending = name.split('.').at(-1) ?? '';
    const { saveTitle, formats } = userTexts().exportPlan;
    return window.showSaveDialog({
        title: saveTitle,
        filters: { [formats[ending]?.label ?? ending]: [ending] },
        ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    });
}
