import { Uri, window } from 'vscode';
import { planInFront } from '../plan-in-front.ts';
import { userTexts } from '../user-texts.ts';
import type { Placement } from './placement.ts';
import type { Previews } from './previews.ts';

/** Opens the preview of `target` (what a menu passes on), else of the plan that the user has in front of them. */
export async function openPreviewIn(previews: Previews, placement: Placement, target: unknown): Promise<void> {
    const uri = target instanceof Uri ? target : planInFront();
    if (uri !== undefined) previews.open(uri, placement);
    else void window.showInformationMessage(userTexts().openPlanFirst);
}
