import { translate } from '../l10n/render.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** What a host may be told to make of a rule, the gravest first. */
export const ruleSettingValues = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

/** A rule's entry in the extension's manifest. */
export interface RuleSettingEntry {
    readonly type: 'string';
    readonly enum: readonly string[];
    readonly default: Severity;
    readonly description: string;
}

/**
 * The settings of all rules that listen to one, by code. A manifest's texts follow the editor's display language, which is seldom Swedish among
 * Swedish users, so each description says it in every language.
 */
export function ruleSettings(rules: readonly Rule[], languages: readonly string[]): Readonly<Record<string, RuleSettingEntry>> {
    const entry = (rule: Rule): RuleSettingEntry => ({
        type: 'string',
        enum: ruleSettingValues,
        default: rule.severity,
        description: [...new Set(languages.map((language) => translate(rule.what, language)))].join(' · '),
    });
    return Object.fromEntries(rules.filter(({ locked }) => !locked).map((rule) => [rule.code, entry(rule)]));
}
