import type { LangiumDocument } from 'langium';
import { type ast, buildPlan, type Declared, isAt, ownerOf } from '../../../language/index.ts';
import { channelCard, forumCard } from './arena-cards.ts';
import type { Card } from './card.ts';
import { dealCard } from './deal-card.ts';
import { dialogueCard } from './dialogue-card.ts';
import { meetingCard } from './meeting-card.ts';
import { organisationCard, personCard, roleCard } from './organisation-cards.ts';
import { requirementCard } from './requirement-card.ts';

/** The card of a declaration of the linked file `home`; undefined for one that is no longer there. */
export function cardOf(declaration: Declared, home: LangiumDocument, language: string): Card | undefined {
    const { plan, dealOf } = buildPlan(home);
    const here = <T extends Parameters<typeof isAt>[0]>(candidates: readonly T[]) =>
        candidates.find((candidate) => isAt(candidate, declaration));
    const owner = ownerOf<ast.Deal>(declaration, 'Deal');
    const deal = owner && dealOf(owner);
    switch (declaration.$type) {
        case 'Organisation': {
            const organisation = here(plan.organisations);
            return organisation && organisationCard(organisation, language);
        }
        case 'Role':
        case 'Person': {
            const organisation = plan.organisations.find(({ roles, persons }) => here([...roles, ...persons]));
            const role = organisation && here(organisation.roles);
            const person = organisation && here(organisation.persons);
            if (role) return roleCard(role, organisation, language);
            return person && personCard(person, organisation, language);
        }
        case 'Forum': {
            const forum = here(plan.forums);
            return forum && forumCard(forum, language);
        }
        case 'Channel': {
            const channel = here(plan.channels);
            return channel && channelCard(channel, language);
        }
        case 'Deal': {
            const found = here(plan.deals);
            return found && dealCard(found, language);
        }
        case 'Meeting':
            return deal && meetingCard(deal, (meeting) => isAt(meeting, declaration), language);
        case 'Dialogue':
            return deal && dialogueCard(deal, (dialogue) => isAt(dialogue, declaration), language);
        case 'Requirement':
            return deal && requirementCard(deal, declaration.name, language);
    }
}
