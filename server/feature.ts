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
    /** As `onDocument`, once every other plan has come as far too: for answers that look into several files. */
    onDocumentAmongAll<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
        state: DocumentState,
        otherwise: Result,
        answer: (document: LangiumDocument, params: Params, cancel: Cancellation.CancellationToken) => Result | Promise<Result>,
    ): Handler<Params, Result>;
    /** As `onDocument`, for what client and server say to each other beyond the protocol: a plan that is not there is refused. */
    onPlan<Params extends { readonly uri: string }, Result>(
        state: DocumentState,
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
        for (let refusals = 0; ; ) {
            const document = documents.getDocument(uri);
            // It may have changed again between being ready and being asked.
            if (!document || document.state >= state) return document;
            const deletion = untilDeleted(uri);
            try {
                await Promise.race([builder.waitUntil(state, uri, cancel), deletion.done]);
            } catch (error) {
                // A file that was read a moment ago is not part of the build that is running: it is of the next.
                if (!isRefusal(error) || ++refusals > 3) throw error;
                await lock.read(() => undefined);
            } finally {
                deletion.dispose();
            }
        }
    };
    /** Ends when a document goes away: who waits for it need not wait any longer. */
    const untilDeleted = (uri: URI): { readonly done: Promise<void>; dispose(): void } => {
        let listening = { dispose: (): void => undefined };
        const done = new Promise<void>((resolve) => {
            listening = builder.onUpdate((_changed, deleted) => {
                if (deleted.some((one) => one.toString() === uri.toString())) resolve();
            });
        });
        return { done, dispose: () => listening.dispose() };
    };
    /** Once every plan has come as far as `state`. A file that never does must not keep the others from being answered for. */
    const allAt = async (state: DocumentState, cancel: Cancellation.CancellationToken): Promise<void> => {
        await manager.ready;
        for (let round = 0; round < 10; round++) {
            await builder.waitUntil(state, cancel);
            if (documents.all.every((document) => document.state >= state)) return;
            await lock.read(() => undefined);
        }
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
        onDocumentAmongAll: (state, otherwise, answer) => (params, cancel) =>
            answered(async () => {
                await documentAt(params.textDocument.uri, state, cancel);
                await allAt(state, cancel);
                const document = await documentAt(params.textDocument.uri, state, cancel);
                return document ? answer(document, params, cancel) : otherwise;
            }),
        onPlan: (state, answer) => (params, cancel) =>
            answered(async () => {
                const document = await documentAt(params.uri, state, cancel);
                if (!document) throw noPlan(params.uri);
                return answer(document, params, cancel);
            }),
        onWorkspace: (state, answer) => (params, cancel) =>
            answered(async () => {
                await allAt(state, cancel);
                return answer(params, cancel);
            }),
    };
}

/** What a request is refused with that asks of a plan which is not there. */
export function noPlan(uri: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, `No plan is known at ${uri}.`);
}

/** Langium's way to say that a document is not part of the build it asks of. Known by its code: there may be several classes of errors. */
function isRefusal(error: unknown): boolean {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === LSPErrorCodes.RequestFailed;
}
