import type { Pairs } from './pairs-of.ts';
import type { Placed } from './placed.ts';

/**
 * Says an older text with the newer names of what it mentions: where an organisation has a new name, that is told of the organisation and not of each
 * meeting that calls its people. Of persons it is told everywhere, since who is called otherwise may be someone else.
 */
export function underNewNames(pairs: Pairs['pairs'], calledOf: (one: Placed) => string): (text: string) => string {
    const renamed = new Map<string, string>();
    for (const [one, { was }] of pairs) {
        const [before, now] = [calledOf(was), calledOf(one)];
        if (one.told.kind !== 'person' && before !== '' && before !== now) renamed.set(before, now);
    }
    if (renamed.size === 0) return (text) => text;
    const longestFirst = [...renamed.keys()].sort((a, b) => b.length - a.length);
    const names = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
    const mention = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');
    return (text) => text.replace(mention, (name) => renamed.get(name) ?? name);
}
