import { translate } from '../l10n/render.ts';
import type { Rule } from './rule.ts';
import { ruleSettings } from './rule-settings.ts';

/** English texts of the schema; the keys of their translations. */
export const settingsSchemaTexts = {
    file: 'What a team has agreed on for the plans in this folder and below. It holds for everyone, on the command line too.',
    rules: 'How grave each rule is taken, or "off". A rule that is not named keeps its usual severity.',
} as const;

/**
 * The JSON schema (draft 7) of `dialogplan.json`, by which editors complete and check it. Like a manifest it says everything in every language:
 * nobody tells a schema which one its reader speaks.
 */
export function settingsSchema(rules: readonly Rule[], languages: readonly string[]): object {
    const say = (text: string) => [...new Set(languages.map((language) => translate(text, language)))].join(' · ');
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Dialogplan',
        description: say(settingsSchemaTexts.file),
        type: 'object',
        additionalProperties: false,
        // Understood by VS Code: why a rule is off can be said beside it.
        allowComments: true,
        allowTrailingCommas: true,
        properties: {
            $schema: { type: 'string' },
            rules: {
                description: say(settingsSchemaTexts.rules),
                type: 'object',
                additionalProperties: false,
                properties: ruleSettings(rules, languages),
            },
        },
    };
}
