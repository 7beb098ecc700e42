import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { PLAN_CHANGED, type PlanChanged } from '../protocol.ts';

/** Sends each plan's findings as it is checked, with the version of the text they speak of, and says that the plan has changed. */
export function publishFindings(connection: Connection, shared: LangiumSharedServices): void {
    const builder = shared.workspace.DocumentBuilder;
    const texts = shared.workspace.TextDocuments;
    builder.onUpdate((_changed, deleted) => {
        for (const uri of deleted) void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
    });
    builder.onDocumentPhase(DocumentState.Validated, (document) => {
        // Its text has changed in the meantime: these findings speak of another one.
        if (document.state < DocumentState.Validated) return;
        const uri = document.uri.toString();
        const open = texts.get(document.uri);
        void connection.sendDiagnostics({
            uri,
            diagnostics: document.diagnostics ?? [],
            ...(open ? { version: document.textDocument.version } : {}),
        });
        const changed: PlanChanged = { uri, version: document.textDocument.version };
        void connection.sendNotification(PLAN_CHANGED, changed);
    });
}
