import { procedures } from '../catalogue/procedures.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const deal = (procedure: string) =>
    exampleDeal(`type procurement
delivery service
procedure ${procedure}
phase during {
  dialogue Price "Prices and terms" {
    arena negotiation
    with contract-owner
    about "Prices", "Terms"
  }
}`);

export const negotiationNotAllowed = rule({
    code: 'negotiation-not-allowed',
    on: 'Dialogue',
    severity: 'error',
    since: '0.1.0',
    what: 'A negotiation in a procurement whose procedure has none.',
    why: 'In such a procedure bids stand as they are handed in. A bid that was changed in talks cannot be accepted, and the whole procurement can be declared void.',
    source: 'LOU (2016:1145), chapter 6, as of 2026',
    examples: { bad: deal('open'), good: deal('negotiated') },
    messages: {
        none: 'The procedure "{procedure}" has no negotiation: bids stand as they are handed in. Ask in writing, or choose a procedure with negotiation before the notice is published.',
    },
    check(dialogue, { dealOf }, report) {
        const phase = dialogue.$container;
        const { procedure } = dealOf(phase.$container);
        // Once the contract is signed its parties may negotiate what it leaves open.
        if (!procedure || phase.kind === 'after' || procedures[procedure].negotiation) return;
        for (const arena of every(dialogue.members, 'ArenaProperty').flatMap(({ arenas }) => arenas)) {
            if (arena.kind === 'negotiation') report('none', placeOf(arena), { procedure: { word: procedure } });
        }
    },
});
