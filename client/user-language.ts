import { env, workspace } from 'vscode';
import type { PlanLanguage } from '../server/protocol.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The language to speak to this user in where no plan decides. Asked anew each time, because the setting may change. */
export function userLanguage(): PlanLanguage {
    return spokenLanguage(workspace.getConfiguration('dialogplan').get<string>('language'), env.language);
}
