import type { AstNode, ReferenceInfo } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { buildForum, type Declared, nextPeriod, periodInTable, say } from '../../../language/index.ts';
import type { ExpectedReference } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { completionTexts } from './completion-texts.ts';
import { elsewhereItems } from './elsewhere-items.ts';
import { listedAt } from './listed.ts';
import { type Offer, ranks } from './offer.ts';
import { memberItems, participantItems } from './participant-items.ts';
import { partiesOf } from './who-fits.ts';

const kinds: Readonly<Record<Declared['$type'], CompletionItemKind>> = {
    Organisation: CompletionItemKind.Module,
    Role: CompletionItemKind.Variable,
    Person: CompletionItemKind.Constant,
    Forum: CompletionItemKind.Event,
    Channel: CompletionItemKind.Event,
    Deal: CompletionItemKind.Class,
    Meeting: CompletionItemKind.Function,
    Requirement: CompletionItemKind.Property,
    Dialogue: CompletionItemKind.Function,
};

/** Names of declarations of the kinds that can be meant here. */
export function nameItems(scene: CompletionScene): readonly Offer[] {
    const seen = new Set<AstNode>();
    const isNew = (declared: Declared) => !seen.has(declared) && seen.add(declared);
    const expected = scene.place.expected.filter((one): one is ExpectedReference => one.kind === 'reference');
    return expected.flatMap((one): readonly Offer[] => {
        switch (`${one.owner}.${one.property}`) {
            case 'Participant.organisation':
                return participantItems(scene, nameOffer);
            case 'Participant.member':
                return memberItems(scene, nameOffer);
            default:
                return namesFor(one, scene, isNew);
        }
    });
}

function namesFor(expected: ExpectedReference, scene: CompletionScene, isNew: (one: Declared) => unknown): readonly Offer[] {
    const candidates = scene.visibleNames.all(asReference(expected, scene));
    const offers = candidates
        .filter((declared) => isNew(declared) && !isListed(declared, expected, scene))
        .map((declared) => ({ ...nameOffer(declared, scene), rank: rankOf(declared, expected, scene) }));
    return [...offers, ...elsewhereItems(scene, expected, candidates, nameOffer)];
}

/** A name, with what it is called. */
export function nameOffer(declared: Declared, scene: CompletionScene): Offer {
    const { day, language, describe } = scene;
    const next = declared.$type === 'Forum' ? nextPeriod(buildForum(declared), day) : undefined;
    const dates = next && say(completionTexts.next, language, { dates: periodInTable(next) });
    return {
        label: declared.name ?? '',
        kind: kinds[declared.$type],
        detail: [titleOf(declared), dates].filter(Boolean).join(' · ') || undefined,
        rank: ranks.usual,
        describe: () => describe(declared, language),
    };
}

/** A reference as it would be linked if it stood at the cursor: scopes then answer as they do for written ones. */
function asReference({ owner, property }: ExpectedReference, { place }: CompletionScene): ReferenceInfo {
    const container: Record<string, unknown> = { $type: owner, $container: place.block };
    return {
        container: container as unknown as AstNode,
        property: property ?? '',
        reference: { $refText: '' } as ReferenceInfo['reference'],
    };
}

/** What the list has already, and what would mean itself: the meeting a meeting hangs on, the person someone stands in for. */
function isListed(declared: Declared, { owner, property }: ExpectedReference, { place }: CompletionScene): boolean {
    if (declared === place.block) return true;
    if (property === 'alternate') return place.before.at(-2)?.image.normalize('NFC') === declared.name;
    return listedAt(place, owner).items.has(declared.name ?? '');
}

/** In a deal, its own parties come before everybody else where someone is at home, and after them where a party is named. */
function rankOf(declared: Declared, { owner }: ExpectedReference, { deal }: CompletionScene): number {
    if (declared.$type !== 'Organisation' || !deal) return ranks.usual;
    const isParty = partiesOf(deal).some(({ name }) => name === declared.name);
    return isParty === (owner === 'Place') ? ranks.usual : ranks.possible;
}

function titleOf(declared: Declared): string | undefined {
    if ('title' in declared) return declared.title;
    if ('fullName' in declared) return declared.fullName;
    return 'text' in declared ? declared.text : undefined;
}
