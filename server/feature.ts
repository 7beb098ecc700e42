import {
    type Cancellation,
    type DocumentState,
    isOperationCancelled,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    URI,
} from 'langium';
import { type Connection, LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';

/** One thing the server can do for an editor. Adding one is one file in features/ and one line in its list. */
export interface Feature {
    /** What the client is told of it. */
    readonly capabilities: ServerCapabilities;
    /** Answers the client's requests on a connection. */
    register(connection: Connection, requests: Requests): void;
}

type Handler<Params, Result> = (params: Params, cancel: Cancellation.CancellationToken) => Promise<Result | ResponseError<void>>;

/** Wraps what a feature does for one document into what a connection calls. */
export interface Requests {
    /**
     * Runs `answer` once the document has come as far as `state`. A document that is not there is answered with `otherwise`; a request that is
     * overtaken by a change, with the protocol's error for that.
     */
    onDocument<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
        state: DocumentState,
        otherwise: Result,
        answer: (document: LangiumDocument, params: Params, cancel: Cancellation.CancellationToken) => Result | Promise<Result>,
    ): Handler<Params, Result>;
    /** Runs `answer` once every plan of the workspace has come as far as `state`. */
    onWorkspace<Params, Result>(
        state: DocumentState,
        answer: (params: Params, cancel: Cancellation.CancellationToken) => Result | Promise<Result>,
    ): Handler<Params, Result>;
    /** The document with a URI once it has come as far as `state`; undefined if there is none. */
    documentAt(uri: string, state: DocumentState, cancel?: Cancellation.CancellationToken): Promise<LangiumDocument | undefined>;
}

export function createRequests(shared: Pick<LangiumSharedCoreServices, 'workspace'>): Requests {
    const {
        LangiumDocuments: documents,
        DocumentBuilder: builder,
        WorkspaceLock: lock,
        WorkspaceManager: manager,
    } = shared.workspace;

    const documentAt: Requests['documentAt'] = async (text, state, cancel) => {
        const uri = URI.parse(text);
        await manager.ready;
        // A document that was opened a moment ago becomes known when the work before it is done.
        if (!documents.hasDocument(uri)) await lock.read(() => undefined);
        if (!documents.hasDocument(uri)) return undefined;
        await builder.waitUntil(state, uri, cancel);
        return documents.getDocument(uri);
    };
    const answered = async <Result>(work: () => Promise<Result>): Promise<Result | ResponseError<void>> => {
        try {
            return await work();
        } catch (error) {
            if (isOperationCancelled(error))
                return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was overtaken by a change.');
            if (error instanceof ResponseError) return error;
            throw error;
        }
    };
    return {
        documentAt,
        onDocument: (state, otherwise, answer) => (params, cancel) =>
            answered(async () => {
                const document = await documentAt(params.textDocument.uri, state, cancel);
                return document ? answer(document, params, cancel) : otherwise;
            }),
        onWorkspace: (state, answer) => (params, cancel) =>
            answered(async () => {
                await manager.ready;
                await builder.waitUntil(state, cancel);
                return answer(params, cancel);
            }),
    };
}
