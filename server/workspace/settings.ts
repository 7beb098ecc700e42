import type { ClientCapabilities } from 'vscode-languageserver';
import type { RuleSetting } from '../../language/index.ts';
import { rules } from '../../language/index.ts';
import type { InitializationOptions, Settings } from '../protocol.ts';
import { type ClientAbilities, clientAbilities } from './client-abilities.ts';

/** The settings in force, changed by the host as its user changes them. */
export interface SettingsStore {
    /** The language for a reader of a plan written in `planLanguage`. */
    languageFor(planLanguage: string): string;
    rules(): Readonly<Record<string, RuleSetting>>;
    /** Whether the client said at the start that it can run a command. */
    hasCommand(id: string): boolean;
    /** What the client can do. */
    client(): ClientAbilities;
    /** Takes what a client says of itself at the start. */
    meet(capabilities: ClientCapabilities, options: InitializationOptions | undefined): void;
    /** Takes what a client sent, of whatever shape; what can't be understood is as if it were not there. */
    update(sent: unknown): void;
}

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'hint', 'off']);
const known = new Set(rules.map((rule) => rule.code));

export function createSettings(): SettingsStore {
    let language: Settings['language'] = 'auto';
    let severityByRule: Readonly<Record<string, RuleSetting>> = {};
    let commands: ReadonlySet<unknown> = new Set();
    let client = clientAbilities({});
    return {
        languageFor: (planLanguage) => (language === undefined || language === 'auto' ? planLanguage : language),
        rules: () => severityByRule,
        hasCommand: (id) => commands.has(id),
        client: () => client,
        meet(capabilities, options) {
            client = clientAbilities(capabilities, options);
        },
        update(sent) {
            const settings = record(record(sent)?.dialogplan) ?? record(sent) ?? {};
            if (Array.isArray(settings.commands)) commands = new Set(settings.commands);
            const chosen = settings.language;
            language = chosen === 'sv' || chosen === 'en' ? chosen : 'auto';
            severityByRule = Object.fromEntries(
                Object.entries(record(settings.rules) ?? {}).filter(
                    (entry): entry is [string, RuleSetting] => known.has(entry[0]) && severities.has(entry[1]),
                ),
            );
        },
    };
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}
