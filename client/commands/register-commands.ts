import { Disposable, commands as vscodeCommands } from 'vscode';
import type { CommandServices } from './command.ts';
import { commands } from './commands.ts';

/** Makes every command of the list known to VS Code. */
export function registerCommands(services: CommandServices): Disposable {
    return Disposable.from(
        ...commands.map(({ id, run }) =>
            vscodeCommands.registerCommand(id, (...args: readonly unknown[]) => run(services, ...args)),
        ),
    );
}
