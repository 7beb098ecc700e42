import type { Command } from './command.ts';

/** The language server, for any editor that speaks the protocol. */
export const lsp: Command = {
    name: 'lsp',
    usage: 'lsp --stdio',
    summary: 'Start the language server for an editor.',
    options: {
        stdio: { type: 'boolean' },
        'node-ipc': { type: 'boolean' },
        socket: { type: 'string' },
        pipe: { type: 'string' },
        clientProcessId: { type: 'string' },
    },
    async run() {
        // The server reads how it is to talk from the process's arguments, and ends the process itself.
        await import('../main.ts');
        return new Promise<number>(() => undefined);
    },
};
