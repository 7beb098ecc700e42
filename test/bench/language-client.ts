import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import {
    createMessageConnection,
    type MessageConnection,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Spot } from './plan-generator.ts';

/** What a server published, and when (ms on the client's clock). */
export interface Published extends PublishDiagnosticsParams {
    readonly at: number;
}

/** A server process and one open text, as an editor has them. */
export interface LanguageClient {
    /** Opens the text; answers with the moment it was sent. */
    open(uri: string, text: string): number;
    /** Replaces `length` signs on one line; answers with the moment it was sent. */
    edit(at: Spot, length: number, inserted: string): number;
    /** The first findings for the present text; refuses after `limit` ms. */
    findings(limit: number): Promise<Published>;
    request<Result>(method: string, params: object): Promise<Result>;
    /** How often findings were published so far. */
    published(): number;
    /** Peak memory in MB, where the system tells. */
    peakMemory(): number | undefined;
    stop(): Promise<void>;
}

/** Starts a server and shakes hands. */
export async function startServer(command: readonly string[], folder: string): Promise<LanguageClient> {
    const [program = '', ...args] = command;
    const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const ended = new Promise<never>((_, reject) => {
        server.once('error', (error) => reject(new Error(`${command.join(' ')} could not be started: ${error.message}`)));
        server.once('exit', (code, signal) => reject(new Error(`The server ended by itself (${signal ?? code}).`)));
    });
    // Only who waits for an answer wants to hear of it.
    ended.catch(() => undefined);

    let uri = '';
    let version = 0;
    let count = 0;
    let latest: Published | undefined;
    let wake = () => {};
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        if (params.uri !== uri) return;
        count++;
        latest = { ...params, at: performance.now() };
        wake();
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
    connection.onUnhandledNotification(() => {});
    connection.listen();
    const send = (method: string, params: object) => void connection.sendNotification(method, params);
    await Promise.race([ended, initialize(connection, folder)]);

    return {
        open(newUri, text) {
            uri = newUri;
            version = 1;
            const at = performance.now();
            send('textDocument/didOpen', { textDocument: { uri, languageId: 'dialog', version, text } });
            return at;
        },
        edit({ line, character }, length, inserted) {
            version++;
            const range = { start: { line, character }, end: { line, character: character + length } };
            const at = performance.now();
            send('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: inserted }] });
            return at;
        },
        findings: (limit) => {
            const wanted = version;
            const found = new Promise<Published>((resolve, reject) => {
                const patience = setTimeout(
                    () =>
                        reject(
                            new Error(`No findings for version ${wanted} in ${limit} ms; the last were for ${latest?.version}.`),
                        ),
                    limit,
                );
                wake = () => {
                    if (latest?.version !== wanted) return;
                    clearTimeout(patience);
                    resolve(latest);
                };
                wake();
            });
            return Promise.race([ended, found]);
        },
        request: (method, params) => Promise.race([ended, connection.sendRequest(method, params)]) as Promise<never>,
        published: () => count,
        peakMemory: () => peakMemoryOf(server),
        async stop() {
            if (server.exitCode === null && server.signalCode === null) {
                const exited = new Promise((resolve) => server.once('exit', resolve));
                // A server that hangs must not hang the benchmark.
                const patience = setTimeout(() => server.kill('SIGKILL'), 5_000);
                connection.sendRequest('shutdown').then(
                    () => send('exit', {}),
                    () => server.kill('SIGKILL'),
                );
                await exited;
                clearTimeout(patience);
            }
            connection.dispose();
        },
    };
}

async function initialize(connection: MessageConnection, folder: string): Promise<void> {
    await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: folder,
        workspaceFolders: [{ uri: folder, name: 'bench' }],
        capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    await connection.sendNotification('initialized', {});
}

function peakMemoryOf({ pid }: ChildProcess): number | undefined {
    const status = `/proc/${pid}/status`;
    const line = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) : null;
    return line ? Number(line[1]) / 1024 : undefined;
}
