import { cadence } from './meanings/cadence.ts';
import { deal } from './meanings/deal.ts';
import { dialogue } from './meanings/dialogue.ts';
import { governance } from './meanings/governance.ts';
import type { Meaning } from './meanings/meaning.ts';
import { parties } from './meanings/parties.ts';
import type { Word } from './words.ts';

/** Every word has a meaning: one that lacks it does not compile. Facts rest on the founding text, or name the law and its year. */
const meanings: Readonly<Record<Word, Meaning>> = { ...parties, ...deal, ...dialogue, ...governance, ...cadence };

/** What a word means to the deal where it stands in a node of `type`, in English: the key of its translations. */
export function meaningOf(word: Word, type: string): string {
    const meaning = meanings[word];
    if (typeof meaning === 'string') return meaning;
    const placed: Readonly<Record<string, string | undefined>> = meaning;
    return placed[type] ?? meaning.usual;
}

/** Every meaning once, for whoever must see that each is translated. */
export const meaningTexts: readonly string[] = [
    ...new Set(
        Object.values(meanings).flatMap((meaning): string[] =>
            typeof meaning === 'string' ? [meaning] : Object.values(meaning).filter((text) => text !== undefined),
        ),
    ),
];
