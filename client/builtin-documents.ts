import { type Disposable, workspace } from 'vscode';
import { BUILTIN_SCHEME } from '../server/protocol.ts';
import type { ServerConnection } from './server-connection.ts';

/** Shows the files that exist only inside the server, such as the catalogue of forums, as read-only documents. */
export function builtinDocuments(server: ServerConnection): Disposable {
    return workspace.registerTextDocumentContentProvider(BUILTIN_SCHEME, {
        provideTextDocumentContent: (uri) => server.builtin({ uri: uri.toString() }),
    });
}
