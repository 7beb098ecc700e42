import type { LogOutputChannel, Memento } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import type { ServerConnection } from '../server-connection.ts';

/** One entry of the command palette. Its title stands in package.json, because VS Code shows it before the client runs. */
export interface Command {
    readonly id: `dialogplan.${string}`;
    /** The arguments come from menus, keybindings and other extensions: unknown until looked at. */
    readonly run: (services: CommandServices, ...args: readonly unknown[]) => Promise<void>;
}

export interface CommandServices {
    readonly server: ServerConnection;
    readonly previews: Previews;
    readonly channel: LogOutputChannel;
    /** What is remembered of this workspace from one day to the next. */
    readonly memory: Memento;
}
