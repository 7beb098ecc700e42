import type { RoleFunction } from '../generated/ast.ts';

/**
 * A typical dialogue before a procurement, for a plan that lacks one. Its arena is plan text, its titles are English; rules/write-dialogue.ts fits
 * it to a deal's roles and puts it into the plan's language.
 */
export interface DialogueSkeleton {
    readonly title: string;
    readonly arena: string;
    readonly about: string;
    readonly influence: string;
}

/** What every larger deal gains by: the market is heard before the demands are written. */
export const earlyDialogue: DialogueSkeleton = {
    title: 'Early dialogue',
    arena: 'hearing',
    about: 'What is needed, and what the market can do',
    influence: 'What the procurement asks for',
};

/** How one becomes known to those who buy directly: at a forum of the built-in catalogue that every municipality has. */
export const localMeeting: DialogueSkeleton = {
    title: 'Local business meeting',
    arena: 'LokalaMöten',
    about: 'What is coming up',
    influence: 'To be among those who are asked',
};

/** Who speaks for a side before the procurement: the first of these that it has. */
export const spokespersons: Readonly<Record<'buyer' | 'supplier', readonly RoleFunction[]>> = {
    buyer: ['procurement-officer', 'contract-owner', 'contract-manager', 'operations', 'executive'],
    supplier: ['account-manager', 'bid-manager', 'contract-owner', 'contract-manager', 'operations', 'executive'],
};

/** What the skeletons say in quotes, in English: the keys of its translations. */
export const dialogueSkeletonTexts: readonly string[] = [earlyDialogue, localMeeting].flatMap(({ title, about, influence }) => [
    title,
    about,
    influence,
]);
