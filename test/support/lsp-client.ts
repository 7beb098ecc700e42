import { PassThrough } from 'node:stream';
import type { ClientCapabilities, Diagnostic, InitializeResult, Position, PublishDiagnosticsParams } from 'vscode-languageserver';
import { createConnection, createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createDialogHost, startDialogServer } from '../../server/module.ts';
import { type FileContent, memoryFiles } from './memory-files.ts';
import { today } from './workspace.ts';

const root = 'file:///plans';

/** A client that talks to our server over the protocol, in the same process. */
export interface LspClient {
    readonly capabilities: InitializeResult['capabilities'];
    uri(name: string): string;
    /** Opens a file (with its workspace text unless another is given). */
    open(name: string, text?: string): void;
    /** Replaces the text of an open file. */
    change(name: string, text: string): void;
    /** Replaces a piece of an open file, as an editor sends it. */
    edit(name: string, offset: number, length: number, inserted: string): void;
    close(name: string): void;
    text(name: string): string;
    /** Changes, adds or (undefined) deletes a file on disk and tells the server. */
    write(name: string, content: FileContent | undefined): void;
    /** The same without a word to the server, as outside the workspace. */
    store(name: string, content: FileContent | undefined): void;
    /** The findings of a file for its present text; waits for them. */
    diagnostics(name: string): Promise<readonly Diagnostic[]>;
    /** Waits until the findings of a file are as wanted, whatever else is published for it before. */
    until(name: string, isWanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
    /** All that was published for a file so far, oldest first. */
    published(name: string): readonly PublishDiagnosticsParams[];
    request<Result>(method: string, params: object): Promise<Result>;
    notify(method: string, params: object): void;
    onNotification(method: string, listener: (params: never) => void): void;
    position(name: string, offset: number): Position;
    stop(): Promise<void>;
}

/** Starts the server on a workspace (file name → text) and shakes hands. */
export async function startClient(
    workspace: Readonly<Record<string, FileContent>>,
    initializationOptions: object = {},
    capabilities: ClientCapabilities = {},
): Promise<LspClient> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const disk = new Map(Object.entries(workspace).map(([name, text]) => [`${root}/${name}`, text]));
    const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startDialogServer(
        connection,
        createDialogHost({ connection, fileSystemProvider: () => memoryFiles(disk), today: () => today }),
    );
    const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));

    const open = new Map<string, { version: number; text: string }>();
    const published = new Map<string, PublishDiagnosticsParams[]>();
    const waiting = new Set<() => void>();
    const uri = (name: string) => (name.includes(':') ? name : `${root}/${name}`);
    client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        published.set(params.uri, [...(published.get(params.uri) ?? []), params]);
        for (const wake of waiting) wake();
    });
    client.onRequest('client/registerCapability', () => null);
    client.onRequest('workspace/configuration', () => [null]);
    client.listen();
    const { capabilities: offered } = await client.sendRequest<InitializeResult>('initialize', {
        processId: null,
        rootUri: root,
        workspaceFolders: [{ uri: root, name: 'plans' }],
        capabilities,
        initializationOptions,
    });
    await client.sendNotification('initialized', {});

    const send = (method: string, params: object) => void client.sendNotification(method, params);
    const current = (name: string) => {
        const document = open.get(uri(name));
        if (!document) throw new Error(`${name} is not open.`);
        return document;
    };
    const changed = (name: string, text: string, change: object) => {
        const document = current(name);
        document.version++;
        document.text = text;
        send('textDocument/didChange', { textDocument: { uri: uri(name), version: document.version }, contentChanges: [change] });
    };
    const textOf = (name: string) => {
        const stored = disk.get(uri(name));
        return open.get(uri(name))?.text ?? (typeof stored === 'string' ? stored : '');
    };
    const store = (name: string, content: FileContent | undefined): void => {
        if (content === undefined) disk.delete(uri(name));
        else disk.set(uri(name), content);
    };
    const until = (name: string, isWanted: (params: PublishDiagnosticsParams) => boolean) =>
        new Promise<readonly Diagnostic[]>((resolve) => {
            const look = () => {
                const latest = published.get(uri(name))?.at(-1);
                if (!latest || !isWanted(latest)) return;
                waiting.delete(look);
                resolve(latest.diagnostics);
            };
            waiting.add(look);
            look();
        });
    const position = (name: string, offset: number): Position => {
        const before = textOf(name).slice(0, offset).split('\n');
        return { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
    };
    return {
        capabilities: offered,
        uri,
        position,
        text: textOf,
        open(name, text = textOf(name)) {
            open.set(uri(name), { version: 1, text });
            send('textDocument/didOpen', { textDocument: { uri: uri(name), languageId: 'dialog', version: 1, text } });
        },
        change: (name, text) => changed(name, text, { text }),
        edit(name, offset, length, inserted) {
            const { text } = current(name);
            const range = { start: position(name, offset), end: position(name, offset + length) };
            changed(name, text.slice(0, offset) + inserted + text.slice(offset + length), { range, text: inserted });
        },
        close(name) {
            open.delete(uri(name));
            send('textDocument/didClose', { textDocument: { uri: uri(name) } });
        },
        write(name, content) {
            const type = content === undefined ? 3 : disk.has(uri(name)) ? 2 : 1;
            store(name, content);
            published.delete(uri(name));
            send('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
        },
        store,
        diagnostics: (name) =>
            until(name, ({ version }) => {
                const current = open.get(uri(name))?.version;
                return current === undefined || version === current;
            }),
        until: (name, isWanted) => until(name, ({ diagnostics }) => isWanted(diagnostics)),
        published: (name) => published.get(uri(name)) ?? [],
        request: (method, params) => client.sendRequest(method, params),
        notify: send,
        onNotification: (method, listener) => void client.onNotification(method, listener as (params: unknown) => void),
        async stop() {
            await client.sendRequest('shutdown');
            client.dispose();
            connection.dispose();
        },
    };
}
