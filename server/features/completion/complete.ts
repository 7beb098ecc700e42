import type { LangiumDocument } from 'langium';
import { planLanguage } from '../../../language/index.ts';
import { completionPlace } from './completion-place.ts';
import { type CompletionParts, completionScene } from './completion-scene.ts';
import { importPathItems } from './import-path-items.ts';
import { nameItems } from './name-items.ts';
import type { Offer } from './offer.ts';
import { phraseItems } from './phrase-items.ts';
import { signItems } from './sign-items.ts';
import { suppressionItems } from './suppression-items.ts';
import { valueItems } from './value-items.ts';
import { wordItems } from './word-items.ts';

/** What is offered at a place, in order, each once. */
export interface Offered {
    /** Where the piece begins that an offer replaces. */
    readonly start: number;
    readonly offers: readonly Offer[];
}

/** What can stand at an offset of a linked plan, and nothing that can't. */
export function complete(document: LangiumDocument, offset: number, parts: CompletionParts): Offered {
    const place = completionPlace(document, offset, parts.grammar);
    switch (place.kind) {
        case 'nothing':
            return { start: offset, offers: [] };
        case 'import-path':
            return { start: place.start, offers: importPathItems(document, offset, parts.documents) };
        case 'suppression':
            return { start: place.start, offers: suppressionItems(place, planLanguage(document, parts.lexicon)) };
        case 'syntax': {
            const scene = completionScene(document, place, parts);
            const all = [phraseItems, wordItems, nameItems, valueItems, signItems].flatMap((items) => items(scene));
            return { start: place.start, offers: inOrder(all) };
        }
    }
}

/** Sorted by rank, without those that would look and write the same. */
function inOrder(offers: readonly Offer[]): readonly Offer[] {
    const seen = new Set<string>();
    return offers.toSorted((a, b) => a.rank - b.rank).filter(({ label }) => !seen.has(label) && seen.add(label));
}
