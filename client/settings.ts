import { workspace } from 'vscode';
import type { Settings } from '../server/protocol.ts';

/** The section `dialogplan` of the user's settings as plain data: a worker cannot be sent VS Code's own object. */
export function settings(): Settings {
    const section = workspace.getConfiguration('dialogplan');
    return { language: section.get<Settings['language']>('language'), rules: section.get<Settings['rules']>('rules') };
}
