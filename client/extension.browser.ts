import { type ExtensionContext, Uri } from 'vscode';
import {
    BrowserMessageReader,
    BrowserMessageWriter,
    LanguageClient,
    type MessageTransports,
} from 'vscode-languageclient/browser';
import { type ExtensionApi, startExtension } from './start-extension.ts';

/** Declared here, since the DOM library would give browser globals to every layer. */
declare class Worker {
    constructor(address: string);
    terminate(): void;
}

/** VS Code in a browser: the server is a worker. */
export function activate(context: ExtensionContext): ExtensionApi {
    const address = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
    let worker: Worker | undefined;
    // Not the worker itself: VS Code's extension host has a Worker of its own make, which the library does not know as one.
    const start = async (): Promise<MessageTransports> => {
        // A worker does not end by itself when its client is gone.
        worker?.terminate();
        worker = new Worker(address);
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return startExtension(context, (options) => new LanguageClient('dialogplan', 'Dialogplan', start, options));
}
