import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createDialogHost, startDialogServer } from './module.ts';
import { planFiles } from './workspace/plan-files.ts';

// The client says how it talks (`--stdio`, `--node-ipc`, `--socket=N`); the connection reads that from the arguments.
const connection = createConnection(ProposedFeatures.all);
startDialogServer(connection, createDialogHost({ fileSystemProvider: planFiles, connection }));
