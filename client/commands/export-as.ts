import { type Memento, Uri, window } from 'vscode';
import { toBase64 } from '../../server/protocol.ts';
import { offerRestart } from '../offer-restart.ts';
import { planInFront } from '../plan-in-front.ts';
import { userTexts } from '../user-texts.ts';
import { askForExport } from './ask-for-export.ts';
import { askForTemplate, readTemplate } from './ask-for-template.ts';
import type { CommandServices } from './command.ts';
import { type ExportTarget, exportTarget } from './export-target.ts';
import { localDay } from './local-day.ts';
import { saveExport } from './save-export.ts';

/** Exports the plan that is meant, or the one in front, in a form that is settled or chosen. */
export async function exportAs(
    { server, previews, channel, memory }: CommandServices,
    given: unknown,
    settled: { readonly format?: string; readonly edition?: string },
): Promise<void> {
    const target = { ...exportTarget(given), ...settled };
    const uri = target.uri ?? (previews.inFront() ?? planInFront())?.toString();
    if (uri === undefined) {
        void window.showInformationMessage(userTexts().openPlanFirst);
        return;
    }
    try {
        const choice = await askForExport(target, await server.exportChoices({ uri }));
        if (!choice) return;
        const template = choice.format === 'docx' ? await templateFor(target, memory) : 'own';
        if (template === undefined) return;
        const answer = await server.exportPlan({
            uri,
            ...choice,
            today: localDay(new Date()),
            ...(template === 'own' ? {} : { template: toBase64(template) }),
        });
        if ('refused' in answer) void window.showWarningMessage(answer.refused);
        else await saveExport(Uri.parse(uri), answer, choice.edition === 'shared', target.to);
    } catch (error) {
        channel.error(String(error));
        void offerRestart(userTexts().exportPlan.failed, channel);
    }
}

/** Whoever says beforehand where the file goes is asked nothing. */
async function templateFor({ template, to }: ExportTarget, memory: Memento): Promise<Uint8Array | 'own' | undefined> {
    if (template !== undefined) return readTemplate(Uri.parse(template), memory);
    return to === undefined ? askForTemplate(memory) : 'own';
}
