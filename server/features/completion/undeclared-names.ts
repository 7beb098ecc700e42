import { isReference } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { type ast, isWord, ownerOf, say, walk } from '../../../language/index.ts';
import type { ExpectedValue } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { completionTexts } from './completion-texts.ts';
import { type Offer, ranks } from './offer.ts';

/** By the node that is being declared, the references that may mean it. */
const uses: Readonly<Record<string, readonly string[]>> = {
    Organisation: [
        'BuyerProperty.organisations',
        'SupplierProperty.organisations',
        'PartnerProperty.organisations',
        'Participant.organisation',
    ],
    Person: ['Holder.person', 'Holder.alternate'],
    Role: ['Participant.member'],
    Forum: ['Arena.forum'],
    Channel: ['Arena.forum'],
    Meeting: ['RelativeRhythm.anchor', 'TogetherRhythm.anchor', 'Held.meeting'],
    Requirement: ['FulfilsProperty.requirements'],
};

/** A name that is made up can't be known; one that the plan uses and does not declare is most likely the one to come. */
export function undeclaredNames(
    { owner, property }: ExpectedValue,
    { document, place, language }: CompletionScene,
): readonly Offer[] {
    const meant = property === 'name' ? (uses[owner] ?? []) : [];
    if (meant.length === 0) return [];
    const deal = ownerOf<ast.Deal>(place.block, 'Deal') ?? (place.block.$type === 'Deal' ? place.block : undefined);
    const inside = owner === 'Person' ? place.block : (deal ?? document.parseResult.value);
    const names = walk(inside).references.flatMap(({ container, property, reference }) => {
        const isMeant = meant.includes(`${container.$type}.${property}`) && isReference(reference) && !reference.ref;
        return isMeant && /^\p{Lu}/u.test(reference.$refText) && !isWord(reference.$refText) ? reference.$refText : [];
    });
    return [...new Set(names)].map((label) => ({
        label,
        kind: CompletionItemKind.Constant,
        detail: say(completionTexts.unusedName, language),
        rank: ranks.fitting,
    }));
}
