import type { FileSystemWatcher, LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { EXPORT_CALENDAR_COMMAND, type InitializationOptions, OPEN_RULE_COMMAND } from '../server/protocol.ts';
import { settings } from './settings.ts';

/**
 * What the client tells the library. The selector names no scheme on purpose: a plan is a plan on disk, untitled, in a
 * virtual workspace and in the built-in catalogue.
 */
export function clientOptions(outputChannel: LogOutputChannel, fileEvents: FileSystemWatcher): LanguageClientOptions {
    return {
        documentSelector: [{ language: 'dialog' }],
        outputChannel,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: (): InitializationOptions => ({
            ...settings(),
            commands: [EXPORT_CALENDAR_COMMAND, OPEN_RULE_COMMAND],
            validatesSettings: true,
        }),
        // The one command that a link in a hover may call.
        markdown: { isTrusted: { enabledCommands: [OPEN_RULE_COMMAND] } },
        synchronize: { configurationSection: 'dialogplan', fileEvents },
        // The connection starts the next server itself: the library's restart races with a start that is still under way.
        errorHandler: {
            error: (_error, _message, count) => ({
                action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
                handled: true,
            }),
            closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
        },
        initializationFailedHandler: () => false,
    };
}
