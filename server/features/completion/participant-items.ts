import { type ast, type Declared, type Participant, type plan, walk } from '../../../language/index.ts';
import type { CompletionScene } from './completion-scene.ts';
import { listedAt } from './listed.ts';
import { type Offer, ranks } from './offer.ts';
import { partiesOf, whoFits } from './who-fits.ts';

type NameOffer = (declared: Declared, scene: CompletionScene) => Offer;

/**
 * Who may take part, by name: the roles and people of the deal's parties whole, those who fit first, so that one choice is enough; then every
 * organisation, for its others.
 */
export function participantItems(scene: CompletionScene, nameOffer: NameOffer): readonly Offer[] {
    const { deal, document, visibleNames } = scene;
    const organisations = visibleNames.organisations(document);
    const parties = deal ? partiesOf(deal) : [];
    const own = organisations.filter(({ name }) => parties.some((party) => party.name === name));
    return [
        ...own.flatMap((organisation) =>
            memberOffers(organisation, scene, nameOffer).map((offer) => ({
                ...offer,
                label: `${organisation.name}.${offer.label}`,
            })),
        ),
        ...[...own, ...organisations.filter((one) => !own.includes(one))].map((organisation) => {
            const offer = nameOffer(organisation, scene);
            return { ...offer, text: `${offer.label}.`, rank: own.includes(organisation) ? ranks.possible + 5 : ranks.next };
        }),
    ];
}

/** After the dot, that organisation's own roles and people. */
export function memberItems(scene: CompletionScene, nameOffer: NameOffer): readonly Offer[] {
    const { document, place, visibleNames } = scene;
    const name = place.before.at(-2)?.image.normalize('NFC');
    const organisation = visibleNames.organisations(document).find((one) => one.name === name);
    return organisation ? memberOffers(organisation, scene, nameOffer) : [];
}

function memberOffers(organisation: ast.Organisation, scene: CompletionScene, nameOffer: NameOffer): readonly Offer[] {
    const { deal, place } = scene;
    const { items } = listedAt(place, 'Participant');
    const built = deal && partiesOf(deal).find(({ name }) => name === organisation.name);
    const fits = whoFits(scene);
    const { nodes } = walk(organisation);
    const all = (type: string) => (nodes.get(type) ?? []) as readonly (ast.Role | ast.Person)[];
    const members = [...all('Role'), ...all('Person')];
    return members
        .filter(({ name }) => name && !items.has(`${organisation.name}.${name}`))
        .map((member) => {
            const participant = built && participantOf(member, built);
            return { ...nameOffer(member, scene), rank: participant ? fits.rankOfName(participant) : ranks.possible };
        });
}

function participantOf(
    { $type, name }: ast.Role | ast.Person,
    organisation: plan.Deal['buyers'][number],
): Participant | undefined {
    const role = $type === 'Role' ? organisation.roles.find((one) => one.name === name) : undefined;
    if (role) return { kind: 'role', organisation, role };
    const person = organisation.persons.find((one) => one.name === name);
    return person && { kind: 'person', organisation, person };
}
