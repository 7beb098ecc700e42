import type { Rule } from '../rules/rule.ts';

/** Texts that the machinery itself writes: the words between the last two of several things. */
export const linkTexts = ['and', 'or'] as const;

/** Every English text of some rules: what their pages and their findings say. */
export function textsOfRules(rules: readonly Rule[]): readonly string[] {
    return rules.flatMap(({ what, why, source, messages, fixes = [] }) => [
        what,
        why,
        source,
        ...Object.values(messages),
        ...fixes.map(({ title }) => title),
    ]);
}

/**
 * The texts held by a value, whatever its shape. A module that says something keeps its texts in an exported constant whose name ends in
 * `Texts`: from there they come into the bundle.
 */
export function textsIn(value: unknown): readonly string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The names between braces in a text, in alphabetical order. */
export function placeholdersOf(text: string): readonly string[] {
    return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}
