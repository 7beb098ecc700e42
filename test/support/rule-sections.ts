import type { Rule } from '../../language/rules/rule.ts';
import type { RuleSection } from '../../language/rules/rule-reference.ts';

/**
 * The sections of the reference page, as the comments in the list of rules divide it: a rule is in the list once, and nowhere else.
 * @throws Error when a rule of the list stands under no comment, or under no name the list knows.
 */
export function ruleSections(listSource: string, rules: readonly Rule[]): readonly RuleSection[] {
    const byName = new Map(rules.map((rule) => [camelCase(rule.code), rule]));
    const sections: { title: string; rules: Rule[] }[] = [];
    for (const line of listSource.slice(listSource.indexOf('rules: readonly Rule[] = [')).split('\n').slice(1)) {
        const title = /^\s*\/\/ (.+)$/.exec(line)?.[1];
        if (title) sections.push({ title, rules: [] });
        for (const [name] of title ? [] : line.matchAll(/[A-Za-z]\w*/g)) {
            const rule = byName.get(name);
            if (!rule) throw new Error(`The list of rules holds "${name}", which is named after no rule's code.`);
            const section = sections[sections.length - 1];
            if (!section) throw new Error(`The rule ${rule.code} stands under no section.`);
            section.rules.push(rule);
        }
        if (line.startsWith(']')) break;
    }
    return sections;
}

function camelCase(code: string): string {
    return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
