import type { PlanLanguage } from '../server/protocol.ts';

/** The language the client speaks where no plan decides: the setting `dialogplan.language`, else VS Code's display language. */
export function spokenLanguage(setting: string | undefined, display: string): PlanLanguage {
    if (setting === 'sv' || setting === 'en') return setting;
    return /^sv\b/i.test(display) ? 'sv' : 'en';
}
