import { translate } from '../l10n/render.ts';
import { exampleIn } from './example-in.ts';
import type { Rule } from './rule.ts';

/** English texts of a rule's page; the keys of their translations. */
export const rulePageTexts = {
    severity: { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' },
    bad: 'Breaks the rule:',
    good: 'Follows the rule:',
    fixes: 'Offers to mend it:',
    safe: '{title} (also when all is mended that safely can be)',
    silence: 'To silence it, give the reason on the line before:',
    reason: 'why this is right here',
    off: 'Its severity in a workspace, or {off}, is set in {file} ({entry}), and for yourself under {setting}.',
    locked: 'It cannot be silenced or switched off: without it, nothing else that is said of the plan could be relied on.',
    source: 'Source: {source}. Since {since}.',
} as const;

/**
 * The page of a rule in a language, as Markdown: what it looks for, why, examples, fixes, and how to live with it. Its heading is the code alone,
 * so that the code is also its anchor.
 */
export function rulePage(rule: Rule, language: string, heading = '#'): string {
    const say = (text: string) => translate(text, language);
    const { bad, good } = rule.examples;
    return [
        `${heading} ${rule.code}`,
        `**${say(rulePageTexts.severity[rule.severity])}.** ${say(rule.what)}`,
        say(rule.why),
        ...example(say(rulePageTexts.bad), exampleIn(bad, language)),
        ...example(say(rulePageTexts.good), exampleIn(good, language)),
        ...fixes(rule, say),
        ...living(rule, say),
        fill(say(rulePageTexts.source), { source: say(rule.source), since: rule.since }),
    ].join('\n\n');
}

/** An example of several files names each on a line `//- /other.dialog`; readers see a comment. */
function example(label: string, plan: string): readonly string[] {
    const shown = plan.trim().replace(/^\/\/- \/(\S+)$/gm, '// $1');
    return shown === '' ? [] : [label, `\`\`\`dialog\n${shown}\n\`\`\``];
}

/** A fix's values are known only where it is offered: the page leaves them open. */
function fixes(rule: Rule, say: (text: string) => string): readonly string[] {
    const open = (title: string) => say(title).replace(/\{\w+\}/g, '…');
    const titles = new Set(
        rule.fixes?.map(({ title, safe }) => (safe ? fill(say(rulePageTexts.safe), { title: open(title) }) : open(title))),
    );
    return titles.size === 0 ? [] : [say(rulePageTexts.fixes), [...titles].map((title) => `- ${title}`).join('\n')];
}

function living(rule: Rule, say: (text: string) => string): readonly string[] {
    if (rule.locked) return [say(rulePageTexts.locked)];
    return [
        say(rulePageTexts.silence),
        `\`\`\`dialog\n// dialog-ignore ${rule.code}: ${say(rulePageTexts.reason)}\n\`\`\``,
        fill(say(rulePageTexts.off), {
            off: '`off`',
            file: '`dialogplan.json`',
            entry: `\`{ "rules": { "${rule.code}": "off" } }\``,
            setting: `\`dialogplan.rules\` › \`${rule.code}\``,
        }),
    ];
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
