import { type DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Requests } from '../../server/feature.ts';
import { createDialogHost } from '../../server/module.ts';
import { memoryFiles } from './memory-files.ts';
import { today } from './workspace.ts';

/** A request's method, as the connection names it: `onHover`, `languages.semanticTokens.on`. */
type Handlers = ReadonlyMap<string, (params: object, cancel: object) => unknown>;

/** A workspace in which a file is typed, and every feature answers at once: the server without its protocol, which would cost most of the time. */
export async function typedWorkspace(texts: Readonly<Record<string, string>>) {
    const uriOf = (name: string) => URI.parse(`file:///plans/${name}`);
    const disk = new Map(Object.entries(texts).map(([name, text]) => [uriOf(name).toString(), text]));
    const host = createDialogHost({ fileSystemProvider: () => memoryFiles(disk), today: () => today });
    const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceManager: manager } = host.shared.workspace;
    await manager.initializeWorkspace([{ uri: 'file:///plans', name: 'plans' }]);
    const documentOf = (uri: URI): LangiumDocument => {
        const document = documents.getDocument(uri);
        if (!document) throw new Error(`${uri} is not there.`);
        return document;
    };
    const handlers = new Map<string, (params: object, cancel: object) => unknown>();
    const direct = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
        _state: DocumentState,
        _otherwise: Result,
        answer: (document: LangiumDocument, params: Params, cancel: never) => Result | Promise<Result>,
    ) => ((params: Params, cancel: never) => answer(documentOf(URI.parse(params.textDocument.uri)), params, cancel)) as never;
    const requests: Requests = {
        onDocument: direct,
        onDocumentAmongAll: direct,
        onPlan: (_state, answer) => async (params, cancel) => answer(documentOf(URI.parse(params.uri)), params, cancel),
        onWorkspace: (_state, answer) => async (params, cancel) => answer(params, cancel),
        documentAt: async (uri) => documentOf(URI.parse(uri)),
    };
    for (const feature of host.features) feature.register(recording('', handlers), requests);
    return {
        host,
        handlers: handlers as Handlers,
        uriOf: (name: string) => uriOf(name).toString(),
        documentOf: (name: string) => documentOf(uriOf(name)),
        async type(name: string, text: string): Promise<LangiumDocument> {
            disk.set(uriOf(name).toString(), text);
            await builder.update([uriOf(name)], []);
            return documentOf(uriOf(name));
        },
    };
}

/** A connection that only remembers who answers what. */
function recording(path: string, handlers: Map<string, (params: object, cancel: object) => unknown>): Connection {
    const at = (part: string) => (path ? `${path}.${part}` : part);
    return new Proxy(() => undefined, {
        get: (_target, part) => recording(at(String(part)), handlers),
        apply: (_target, _self, args) => {
            const handler: unknown = args.at(-1);
            if (typeof handler === 'function')
                handlers.set(typeof args[0] === 'string' ? `${path} ${args[0]}` : path, handler as (params: object) => unknown);
            return { dispose: () => undefined };
        },
    }) as unknown as Connection;
}
