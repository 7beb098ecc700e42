import { type ExtensionContext, Uri, window } from 'vscode';
import { builtinDocuments } from './builtin-documents.ts';
import { registerCommands } from './commands/register-commands.ts';
import { offerRestart } from './offer-restart.ts';
import { pasteTables } from './paste-table.ts';
import { planStatus } from './plan-status.ts';
import type { Presentation } from './preview/presentation.ts';
import { createPreviews } from './preview/previews.ts';
import { rulePages } from './rule-pages.ts';
import { type CreateClient, serverConnection } from './server-connection.ts';
import { userTexts } from './user-texts.ts';

/** What other extensions, and our own tests, may ask. */
export interface ExtensionApi {
    /** What the preview of a plan has on the screen; undefined when it is not open or not drawn yet. */
    readonly drawnPreview: (uri: string) => Presentation | undefined;
}

/** Puts the parts together; everything that differs between desktop and browser is in `create`. */
export function startExtension(context: ExtensionContext, create: CreateClient): ExtensionApi {
    const channel = window.createOutputChannel('Dialogplan', { log: true });
    const server = serverConnection(create, channel);
    const previews = createPreviews(server, channel, context.extensionUri);
    context.subscriptions.push(
        channel,
        server,
        previews,
        server.onGaveUp(() => void offerRestart(userTexts().serverGaveUp, channel)),
        builtinDocuments(server),
        rulePages(),
        pasteTables(server, channel),
        planStatus(server, channel),
        registerCommands({ server, previews, channel, memory: context.workspaceState }),
    );
    return { drawnPreview: (uri) => previews.drawn(Uri.parse(uri)) };
}
