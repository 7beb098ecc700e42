import { DefaultLanguageServer, type LangiumSharedServices } from 'langium/lsp';
import { type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from './feature.ts';

/** Tells a client what the server can do: what its features say, and nothing else. */
export class DialogLanguageServer extends DefaultLanguageServer {
    readonly #features: readonly Feature[];

    constructor(services: LangiumSharedServices, features: readonly Feature[]) {
        super(services);
        this.#features = features;
    }

    protected override buildInitializeResult(): InitializeResult {
        const own: ServerCapabilities = {
            textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
            workspace: { workspaceFolders: { supported: true } },
        };
        return {
            capabilities: Object.assign(own, ...this.#features.map((feature) => feature.capabilities)),
            serverInfo: { name: 'Dialogplan' },
        };
    }
}
