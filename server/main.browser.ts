import { EmptyFileSystem } from 'langium';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createDialogHost, startDialogServer } from './module.ts';

/** The worker's own global, typed without the DOM library, which the server must not see. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// A worker has no files: what is open is the workspace.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startDialogServer(connection, createDialogHost({ ...EmptyFileSystem, connection }));
