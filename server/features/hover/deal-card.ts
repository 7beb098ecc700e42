import { dealFacts, type plan } from '../../../language/index.ts';
import type { Card } from './card.ts';

export function dealCard(deal: plan.Deal, language: string): Card {
    const { facts } = dealFacts(deal, language);
    return {
        word: 'deal',
        name: deal.name,
        title: deal.title,
        facts: facts.map(({ label, values, notes }) => ({ label, values: [...values, ...notes] })),
    };
}
