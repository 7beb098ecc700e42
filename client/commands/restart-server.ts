import { window } from 'vscode';
import { userTexts } from '../user-texts.ts';
import type { Command } from './command.ts';

export const restartServer: Command = {
    id: 'dialogplan.restartServer',
    run: async ({ server, channel }) => {
        try {
            await server.restart();
            window.setStatusBarMessage(userTexts().serverRestarted, 5000);
        } catch (error) {
            // No sentence to the user yet: the connection tries again and speaks up itself when it gives up.
            channel.error(String(error));
        }
    },
};
