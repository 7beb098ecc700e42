import { workspace } from 'vscode';
import type { Settings } from '../server/protocol.ts';

/** The section `dialogplan` of the user's settings as plain data: VS Code's own objects are proxies, which cannot be sent to a worker. */
export function settings(): Settings {
    const section = workspace.getConfiguration('dialogplan');
    return { language: section.get<Settings['language']>('language'), rules: { ...section.get<Settings['rules']>('rules') } };
}
