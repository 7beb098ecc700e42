import { commands, Uri, window, workspace } from 'vscode';
import type { ExportCalendarParams, ExportedFile } from '../../server/protocol.ts';
import { offerRestart } from '../offer-restart.ts';
import { planInFront } from '../plan-in-front.ts';
import { userTexts } from '../user-texts.ts';
import { calendarTarget } from './calendar-target.ts';
import type { Command } from './command.ts';
import { localDay } from './local-day.ts';

export const exportCalendar: Command = {
    id: 'dialogplan.exportCalendar',
    run: async ({ server, channel }, given) => {
        const { uri, deal, to } = calendarTarget(given);
        const plan = uri ?? planInFront()?.toString();
        if (plan === undefined) {
            void window.showInformationMessage(userTexts().openPlanFirst);
            return;
        }
        const file = await written({ uri: plan, deal, today: localDay(new Date()) });
        if (!file || !(await isWanted(file))) return;
        const target = to === undefined ? await askWhere(Uri.parse(plan), file.name) : Uri.parse(to);
        if (target) await save(target, file);

        async function written(params: ExportCalendarParams): Promise<ExportedFile | undefined> {
            try {
                return await server.exportCalendar(params);
            } catch (error) {
                channel.error(String(error));
                void offerRestart(userTexts().exportCalendar.failed, channel);
                return undefined;
            }
        }

        /** A plan with errors may lack meetings: whoever sends it on shall have been told. */
        async function isWanted({ errors }: ExportedFile): Promise<boolean> {
            if (errors === 0 || to !== undefined) return true;
            const { hasErrors, anyway, showProblems } = userTexts().exportCalendar;
            const choice = await window.showWarningMessage(hasErrors(errors), anyway, showProblems);
            if (choice === showProblems) await commands.executeCommand('workbench.actions.view.problems');
            return choice === anyway;
        }
    },
};

function askWhere(plan: Uri, name: string): Thenable<Uri | undefined> {
    const folder = plan.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, '..');
    return window.showSaveDialog({
        title: userTexts().exportCalendar.title,
        filters: { [userTexts().exportCalendar.kind]: ['ics'] },
        ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    });
}

async function save(target: Uri, { text }: ExportedFile): Promise<void> {
    const { saved, notSaved } = userTexts().exportCalendar;
    const name = target.path.split('/').at(-1) ?? '';
    try {
        await workspace.fs.writeFile(target, new TextEncoder().encode(text));
        void window.showInformationMessage(saved(name));
    } catch (error) {
        void window.showErrorMessage(notSaved(name, error instanceof Error ? error.message : String(error)));
    }
}
