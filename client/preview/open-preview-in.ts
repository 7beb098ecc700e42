import { Uri, window } from 'vscode';
import { userTexts } from '../user-texts.ts';
import type { Placement } from './placement.ts';
import type { Previews } from './previews.ts';

/** Opens the preview of `target` (what a menu passes on), else of the plan that the user has in front of them. */
export async function openPreviewIn(previews: Previews, placement: Placement, target: unknown): Promise<void> {
    const uri = target instanceof Uri ? target : planInFront();
    if (uri !== undefined) previews.open(uri, placement);
    else void window.showInformationMessage(userTexts().openPlanFirst);
}

function planInFront(): Uri | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    return editors.find((editor) => editor?.document.languageId === 'dialog')?.document.uri;
}
