import type { Meaning } from './meaning.ts';

/** The deal: what is bought, how, and for how long. */
export const deal = {
    import: 'Makes what another file declares usable here, such as organisations that several deals share.',
    deal: 'An agreement between buyer and supplier, and the dialogue around it: before, during and after the procurement.',
    type: 'How much dialogue the deal needs, in five steps: one-off, direct procurement, procurement, partnership, innovation procurement.',
    'one-off': 'A single purchase. It needs little dialogue and no governance model.',
    'direct-procurement':
        'A purchase without advertising, allowed only below 700,000 SEK (LOU, as of 2026). It takes much more marketing to be asked.',
    procurement: 'An advertised procurement and the contract period that follows. It needs dialogue before, during and after.',
    partnership:
        'A long relationship that both sides develop. It needs dialogue before the procurement and meetings at strategic level.',
    'innovation-procurement':
        'A purchase of something that does not exist yet. It needs the most dialogue of all, early on and at strategic level.',
    delivery: {
        usual: 'What kind of delivery it is. A strategic delivery needs all three levels; for goods a tactical meeting and operational check-ins are enough.',
        AgendaItem: 'An item about the delivery: how it goes and what comes next.',
        MeetingPurposeProperty: 'The meeting is about the delivery.',
    },
    goods: 'A simple delivery of goods. A tactical meeting and operational check-ins are enough.',
    service: 'A delivery of services.',
    works: 'Building or civil engineering works.',
    procedure: 'How the contract is procured. The procedure decides which dialogue is allowed while the procurement runs.',
    open: 'Everyone may submit a bid. There is no negotiation (LOU).',
    selective: 'Everyone may apply, and those invited may submit a bid. There is no negotiation (LOU).',
    negotiated: 'Everyone may apply, those invited submit a bid, and the buyer may negotiate (LOU).',
    'negotiated-without-notice': 'The buyer negotiates without advertising. The law allows it in special cases only (LOU).',
    'competitive-dialogue': 'The buyer works out the solution in dialogue with invited suppliers, who then submit a bid (LOU).',
    'innovation-partnership':
        'The buyer and the supplier develop something that is not on the market, and the buyer may then buy it. Negotiation is allowed (LOU).',
    'below-threshold': 'A procurement that the EU directives do not govern. Its rules are simpler, and negotiation is allowed.',
    'call-off': 'An order under a framework agreement, on its terms.',
    'mini-competition': 'The suppliers of a framework agreement compete for the contract.',
    'dynamic-purchasing': 'A system that suppliers may join at any time. Those who have joined are invited to bid.',
    reference: 'The number of the case or the contract.',
    value: 'What the deal is worth, for example 48 MSEK.',
    contract: {
        usual: 'The contract period. Meetings are laid out inside it; options are left out until you ask for them.',
        AgendaItem:
            'An item about the contract, such as deviations and penalties. The contract is taken out on tactical and strategic level only.',
    },
    option: 'A right to prolong the contract: how many times and by how long, and how early notice must be given.',
    framework:
        'The framework agreement the deal belongs to. More than four years, options included, needs special reasons (LOU).',
    purpose: { usual: 'What the deal is for.', MeetingPurposeProperty: 'What the meeting is dedicated to.' },
    internal:
        'For your own side only: it is left out of the edition you share. What is sent to an authority may become a public document.',
} as const satisfies Readonly<Record<string, Meaning>>;
