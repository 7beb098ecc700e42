import { translate } from '../l10n/render.ts';
import type { Rule } from './rule.ts';
import { rulePage } from './rule-page.ts';

/** English texts of the reference page; the keys of their translations. */
export const ruleReferenceTexts = {
    title: 'The rules',
    lead: 'Everything that Dialogplan remarks on, and why. One page each, in the order of a plan; `dialogplan explain CODE` prints one.',
    written: 'This page is made of the rules themselves (`npm run unit -- -u`).',
} as const;

/** Rules that belong together, in the order of the page. */
export interface RuleSection {
    /** In English; the key of its translation. */
    readonly title: string;
    readonly rules: readonly Rule[];
}

/** The reference page of all rules in a language, as Markdown: its contents by section, then a page for each rule. */
export function ruleReference(sections: readonly RuleSection[], language: string): string {
    const say = (text: string) => translate(text, language);
    const contents = sections.map(
        ({ title, rules }) =>
            `**${say(title)}**\n\n${rules.map((rule) => `- [\`${rule.code}\`](#${rule.code}): ${say(rule.what)}`).join('\n')}`,
    );
    const pages = sections.map(
        ({ title, rules }) => `## ${say(title)}\n\n${rules.map((rule) => rulePage(rule, language, '###')).join('\n\n')}`,
    );
    const head = `# ${say(ruleReferenceTexts.title)}\n\n${say(ruleReferenceTexts.lead)}\n\n${say(ruleReferenceTexts.written)}`;
    return `${[head, ...contents, ...pages].join('\n\n')}\n`;
}
