import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import type { Message, PublishDiagnosticsParams } from 'vscode-languageserver';

/** The server as the browser's extension ships it. */
async function bundle(): Promise<string> {
    const { outputFiles, metafile } = await build({
        entryPoints: [fileURLToPath(new URL('../../server/main.browser.ts', import.meta.url))],
        bundle: true,
        platform: 'browser',
        target: 'es2022',
        format: 'iife',
        loader: { '.dialog': 'text' },
        // What writes a form of export with a large library is a bundle of its own; in a browser those forms are not offered.
        external: ['*-bytes.ts'],
        write: false,
        metafile: true,
        logLevel: 'silent',
    });
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(outside.filter((path) => !path.endsWith('-bytes.ts'))).toEqual([]);
    return outputFiles[0]?.text ?? '';
}

/** Runs a script where only what every browser's worker has is at hand: no `process`, no `require`, no `Buffer`. */
const worker = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const self = { postMessage: (message) => parentPort.postMessage(message), addEventListener: () => {} };
parentPort.on('message', (data) => self.onmessage({ data }));
const web = { self, URL, TextEncoder, TextDecoder, console, performance, queueMicrotask, setTimeout, clearTimeout, setInterval, clearInterval };
vm.runInNewContext(readFileSync(workerData, 'utf8'), web, { filename: 'server.browser.js' });
`;

interface Answer extends Message {
    readonly id?: number;
    readonly method?: string;
    readonly result?: unknown;
    readonly params?: unknown;
}

test('the server runs in a browser worker: it needs nothing of Node, and finds what is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dialogplan-'));
    const script = join(folder, 'server.browser.js');
    await writeFile(script, await bundle());
    const server = new Worker(worker, { eval: true, workerData: script });
    onTestFinished(async () => {
        await server.terminate();
        await rm(folder, { recursive: true });
    });
    const failure = new Promise<never>((_resolve, reject) => server.once('error', reject));
    const answer = (isWanted: (message: Answer) => boolean) =>
        Promise.race([
            failure,
            new Promise<Answer>((resolve) => {
                server.on('message', (message: Answer) => isWanted(message) && resolve(message));
            }),
        ]);
    const send = (message: object) => server.postMessage({ jsonrpc: '2.0', ...message });

    const greeting = answer(({ id }) => id === 1);
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    expect((await greeting).result).toMatchObject({ capabilities: { hoverProvider: true } });
    send({ method: 'initialized', params: {} });

    const uri = 'untitled:plan.dialog';
    const text = 'organisation A {\n}\naffär D {\n  beställare A\n  leverantör A\n  typ engångsköp\n  leverans varor\n}\n';
    const published = answer(
        ({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === uri,
    );
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'dialog', version: 1, text } } });
    expect((await published).params).toMatchObject({
        version: 1,
        diagnostics: [
            { code: 'same-party', message: '"A" är både beställare och leverantör i "D": en affär behöver en motpart.' },
        ],
    });

    const hovered = answer(({ id }) => id === 2);
    send({ id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 3, character: 13 } } });
    expect(JSON.stringify((await hovered).result)).toContain('organisation **A**');
});
