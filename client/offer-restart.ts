import { commands, type LogOutputChannel, window } from 'vscode';
import { userTexts } from './user-texts.ts';

/** Says one sentence about a server that does not answer and offers the two things that help. */
export async function offerRestart(sentence: string, channel: LogOutputChannel): Promise<void> {
    const { restartServer, showOutput } = userTexts();
    const choice = await window.showErrorMessage(sentence, restartServer, showOutput);
    if (choice === restartServer) await commands.executeCommand('dialogplan.restartServer');
    if (choice === showOutput) channel.show();
}
