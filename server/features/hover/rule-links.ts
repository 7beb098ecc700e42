import { OPEN_RULE_COMMAND } from '../../protocol.ts';
import { rulePageUri } from '../../workspace/rule-page-uri.ts';
import type { SettingsStore } from '../../workspace/settings.ts';

/**
 * Rules by their codes, as Markdown that leads to their pages. VS Code follows no link of a scheme that it does not know, so there it is a command; an
 * editor that opens pages gets their address.
 */
export function ruleLinks(codes: readonly string[], language: string, settings: SettingsStore): string {
    const linked = (code: string): string => {
        if (settings.hasCommand(OPEN_RULE_COMMAND)) {
            const target = encodeURIComponent(JSON.stringify([rulePageUri(code, language)]));
            return `[${code}](command:${OPEN_RULE_COMMAND}?${target})`;
        }
        return settings.client().opensPages ? `[${code}](${rulePageUri(code, language)})` : `\`${code}\``;
    };
    return codes.map(linked).join(', ');
}
