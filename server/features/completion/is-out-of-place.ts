import type { Token } from '../../../language/index.ts';
import type { ExpectedWord } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { listedAt } from './listed.ts';

/** What the grammar lets stand and the language does not: what the list holds already, and modifiers that a step of a cadence can't have. */
export function isOutOfPlace({ owner, property, word }: ExpectedWord, { place }: CompletionScene): boolean {
    if ((owner === 'Participant' || owner === 'Role' || owner === 'MonthOrWeek') && property !== undefined)
        return listedAt(place, owner).items.has(word);
    if (owner === 'Side' || property === 'side')
        return listedAt(place, 'Participant').items.has(functionWith(place.before, word));
    if (owner === 'Escalation') return isWrongStep(property, word, place.before);
    // What goes on with a modifier belongs to the one that is being written.
    if (word !== openerOf[owner]) return false;
    const step = stepOf(place.before);
    const rhythm = step.find(({ tokenType }) => tokenType.name in allowedAfter)?.tokenType.name ?? '';
    const allowed = allowedAfter[rhythm];
    if (allowed && !allowed.includes(owner)) return true;
    return step.some(({ tokenType: { name } }, index) => index > 0 && name === openerOf[owner]);
}

/** `executive of buyer`, with the side that would be said. */
function functionWith(before: readonly Token[], side: string): string {
    return `${before.at(-2)?.tokenType.name} of ${side}`;
}

/** A disagreement climbs: from no level to itself, and from the highest one nowhere. */
function isWrongStep(property: string | undefined, word: string, before: readonly Token[]): boolean {
    if (property === 'from') return word === 'strategic';
    if (property !== 'to') return false;
    return word === 'operational' || word === before.at(-2)?.tokenType.name;
}

/** By modifier, the word that begins it. */
const openerOf: Readonly<Record<string, string>> = { OnModifier: 'on', InModifier: 'in', AtModifier: 'at', ForModifier: 'the' };

/** language.md 5.10: what has dates of its own, or none, can't be told when. */
const allowedAfter: Readonly<Record<string, readonly string[]>> = {
    DATE: ['AtModifier', 'ForModifier'],
    'together-with': ['AtModifier', 'ForModifier'],
    before: ['AtModifier', 'ForModifier'],
    after: ['AtModifier', 'ForModifier'],
    'as-needed': [],
};

/** The words with which a step of a cadence can begin, or what comes before it can end. */
const stepBounds: ReadonlySet<string> = new Set([
    'then',
    '{',
    '}',
    'STRING',
    'every',
    'every-other',
    'per',
    'as-needed',
    'together-with',
]);

/** The tokens of the step of a cadence that is being written, from its rhythm on. */
function stepOf(before: readonly Token[]): readonly Token[] {
    const at = before.findLastIndex(({ tokenType }) => stepBounds.has(tokenType.name));
    const bound = before[at]?.tokenType.name ?? '';
    return before.slice(bound === 'then' || bound === '{' || bound === '}' || bound === 'STRING' ? at + 1 : at);
}
