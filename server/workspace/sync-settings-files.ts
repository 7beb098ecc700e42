import {
    type Connection,
    DidChangeTextDocumentNotification,
    DidCloseTextDocumentNotification,
    DidOpenTextDocumentNotification,
    TextDocumentSyncKind,
} from 'vscode-languageserver';
import { settingsFileName } from './settings-files.ts';

/**
 * Asks the client for the texts of settings files too, as they are in the editor: a change of one is made for the text the user sees, saved or
 * not. Nothing else is asked for them, so that no feature of ours comes between an editor and its JSON.
 */
export function syncSettingsFiles({ client }: Connection): void {
    const documentSelector = [{ pattern: `**/${settingsFileName}` }];
    const registered = [
        client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
        client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental }),
        client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
    ];
    Promise.all(registered).catch((error) => console.error('Settings files are followed on disk only.', error));
}
