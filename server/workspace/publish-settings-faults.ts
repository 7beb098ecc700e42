import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Lexicon, render } from '../../language/index.ts';
import type { SettingsFiles } from './settings-files.ts';

/** Tells what a settings file says that means nothing, where the client has no schema to find that out with. */
export function publishSettingsFaults(
    connection: Connection,
    files: SettingsFiles,
    lexicon: Lexicon,
    language: () => string,
): void {
    const told = new Set<string>();
    files.onRead(({ uri, found }) => {
        const faults = found?.faults ?? [];
        if (faults.length === 0 && !told.delete(uri.toString())) return;
        if (faults.length > 0) told.add(uri.toString());
        const text = TextDocument.create(uri.toString(), 'json', 0, found?.text ?? '');
        const diagnostics = faults.map(({ offset, end, message, args }) => ({
            range: { start: text.positionAt(offset), end: text.positionAt(end) },
            severity: DiagnosticSeverity.Warning,
            source: 'dialogplan',
            message: render(message, args, language(), lexicon),
        }));
        void connection.sendDiagnostics({ uri: uri.toString(), diagnostics });
    });
}
