import { commands, Uri } from 'vscode';
import { BUILTIN_SCHEME, OPEN_RULE_COMMAND } from '../../server/protocol.ts';
import type { Command } from './command.ts';

/** Opens the page of a rule, to which a hover leads. Only such pages: what a link passes on may come from anywhere. */
export const openRule: Command = {
    id: OPEN_RULE_COMMAND,
    run: async (_services, target) => {
        const page = typeof target === 'string' ? Uri.parse(target) : undefined;
        if (page?.scheme === BUILTIN_SCHEME && page.path.startsWith('/rules/'))
            await commands.executeCommand('vscode.open', page);
    },
};
