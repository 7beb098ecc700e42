import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type ExtensionApi, startExtension } from './start-extension.ts';

/** Desktop and remote VS Code: the server is a process of its own. */
export function activate(context: ExtensionContext): ExtensionApi {
    const module = context.asAbsolutePath('dist/server.cjs');
    // A tree is made anew at every key and outlives several of V8's small first rooms; one room that holds it saves it the moves.
    const run = { module, transport: TransportKind.ipc, options: { execArgv: ['--max-semi-space-size=64'] } };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return startExtension(context, (options) => new LanguageClient('dialogplan', 'Dialogplan', { run, debug }, options));
}
