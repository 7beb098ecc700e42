import { Range, type TextDocument, window, workspace } from 'vscode';
import type { NewPlanParams } from '../../server/protocol.ts';
import { offerRestart } from '../offer-restart.ts';
import { userTexts } from '../user-texts.ts';
import { askForPlan } from './ask-for-plan.ts';
import type { Command } from './command.ts';
import { firstTitle } from './first-title.ts';
import { localDay } from './local-day.ts';
import { planChoice } from './plan-choice.ts';

export const newPlan: Command = {
    id: 'dialogplan.newPlan',
    run: async ({ server, channel }, given) => {
        const choice = await askForPlan(planChoice(given));
        if (choice === undefined) return;
        const text = await writtenPlan({ ...choice, today: localDay(new Date()) });
        if (text !== undefined) await show(await workspace.openTextDocument({ language: 'dialog', content: text }));

        async function writtenPlan(params: NewPlanParams): Promise<string | undefined> {
            try {
                return (await server.newPlan(params)).text;
            } catch (error) {
                channel.error(String(error));
                void offerRestart(userTexts().newPlan.failed, channel);
                return undefined;
            }
        }
    },
};

/** Selects the first title of the plan: it is a placeholder, and whoever starts a plan begins by typing over it. */
async function show(document: TextDocument): Promise<void> {
    const { start, end } = firstTitle(document.getText());
    await window.showTextDocument(document, { selection: new Range(document.positionAt(start), document.positionAt(end)) });
}
