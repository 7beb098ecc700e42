import { afterAll, onTestFinished } from 'vitest';
import type { Position } from 'vscode-languageserver';
import { fixtureFiles } from './annotate.ts';
import { inFolder } from './in-folder.ts';
import { type LspClient, startClient } from './lsp-client.ts';

/** Where a fixture's cursor stands. */
export const cursorMark = '<|>';

/** A workspace with one file open and the cursor in it. */
export interface Editor {
    readonly client: LspClient;
    /** The file with the cursor; the first one where there is none. */
    readonly name: string;
    readonly textDocument: { readonly uri: string };
    /** Where the cursor stands. */
    readonly position: Position;
    /** Asks for something at the cursor, in the file that holds it. */
    ask<Result>(method: string, more?: object): Promise<Result>;
}

let shared: Promise<LspClient> | undefined;
let folders = 0;
afterAll(async () => (await shared)?.stop());

function sharedServer(): Promise<LspClient> {
    shared ??= startClient({});
    return shared;
}

/**
 * Opens an annotated fixture (several files with `//- /other.dialog`, cursor `<|>`). The tests of a file share a server, each in a folder of
 * its own; one with settings has a server of its own.
 */
export async function editor(fixture: string, settings?: object): Promise<Editor> {
    const files = fixtureFiles(fixture);
    const held = files.find(({ text }) => text.includes(cursorMark)) ?? files[0];
    const name = held?.name ?? 'plan.dialog';
    const client = inFolder(await (settings ? startClient({}, settings) : sharedServer()), `folder${++folders}`);
    onTestFinished(() => (settings ? client.stop() : client.leave()));
    for (const file of files) client.write(file.name, file.text.replace(cursorMark, ''));
    client.open(name);
    const textDocument = { uri: client.uri(name) };
    const position = client.position(name, Math.max(0, held?.text.indexOf(cursorMark) ?? 0));
    return {
        client,
        name,
        textDocument,
        position,
        ask: (method, more = {}) => client.request(method, { textDocument, position, ...more }),
    };
}
