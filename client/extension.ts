import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type ExtensionApi, startExtension } from './start-extension.ts';

/** Desktop and remote VS Code: the server is a process of its own. */
export function activate(context: ExtensionContext): ExtensionApi {
    const module = context.asAbsolutePath('dist/server.cjs');
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return startExtension(context, (options) => new LanguageClient('dialogplan', 'Dialogplan', { run, debug }, options));
}
