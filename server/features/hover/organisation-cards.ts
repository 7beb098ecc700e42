import {
    type Holder,
    type Organisation,
    organisationViews,
    type Person,
    type Role,
    texts,
    titleOf,
    translate,
} from '../../../language/index.ts';
import { type Card, fact } from './card.ts';
import { hoverTexts } from './hover-texts.ts';

export function organisationCard(organisation: Organisation, language: string): Card {
    const [view] = organisationViews([organisation], language);
    return {
        word: 'organisation',
        name: organisation.name,
        title: organisation.title,
        facts: [
            fact(texts.organisations.country, language, organisation.country),
            fact(texts.organisations.timezone, language, organisation.timezone),
            fact(texts.organisations.closed, language, ...(view?.closures ?? [])),
            fact(hoverTexts.roles, language, counted(organisation.roles)),
            fact(hoverTexts.people, language, counted(organisation.persons)),
        ],
    };
}

export function roleCard(role: Role, organisation: Organisation, language: string): Card {
    const view = organisationViews([{ ...organisation, roles: [role] }], language)[0]?.roles[0];
    const holders = view?.holders.map(({ person, terms }) => [person.name, ...terms].join(', ')) ?? [];
    return {
        word: 'role',
        name: role.name,
        title: role.title,
        facts: [
            fact(hoverTexts.organisation, language, titleOf(organisation)),
            fact(texts.organisations.functions, language, view?.functions),
            holders.length > 0
                ? fact(texts.organisations.holders, language, ...holders)
                : fact(texts.organisations.holders, language, translate(texts.organisations.vacant, language)),
        ],
    };
}

export function personCard(person: Person, organisation: Organisation, language: string): Card {
    const rolesWhere = (holds: (holder: Holder) => boolean) =>
        organisation.roles.filter(({ holders }) => holders.some(holds)).map(titleOf);
    return {
        word: 'person',
        name: person.name,
        title: person.fullName,
        facts: [
            fact(hoverTexts.organisation, language, titleOf(organisation)),
            { ...fact(hoverTexts.email, language, person.email), isAddress: true },
            fact(hoverTexts.holds, language, ...rolesWhere((holder) => holder.person === person)),
            fact(hoverTexts.standsInFor, language, ...rolesWhere((holder) => holder.alternate === person)),
        ],
    };
}

function counted(list: readonly unknown[]): string | undefined {
    return list.length > 0 ? String(list.length) : undefined;
}
