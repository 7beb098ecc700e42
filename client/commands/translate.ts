import { window } from 'vscode';
import type { Translated } from '../../server/protocol.ts';
import { applyChanges } from '../apply-changes.ts';
import { offerRestart } from '../offer-restart.ts';
import { planInFront } from '../plan-in-front.ts';
import { userTexts } from '../user-texts.ts';
import type { Command } from './command.ts';

/** Writes the words of the plan in front in the other language, as one step that can be undone. */
export const translate: Command = {
    id: 'dialogplan.translate',
    run: async ({ server, channel }) => {
        const plan = planInFront();
        if (!plan) {
            void window.showInformationMessage(userTexts().openPlanFirst);
            return;
        }
        const texts = userTexts().translate;
        let translated: Translated;
        try {
            translated = await server.translate({ uri: plan.toString() });
        } catch (error) {
            channel.error(String(error));
            void offerRestart(texts.failed, channel);
            return;
        }
        if (translated.broken) void window.showWarningMessage(texts.broken);
        else if (!(await applyChanges(plan, translated))) void window.showWarningMessage(texts.changed);
    },
};
