import type * as ast from '../generated/ast.ts';
import { isArena } from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { readDate } from '../syntax/literals.ts';
import { first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import type { Arg } from './finding.ts';
import { partiesKnown } from './parties-known.ts';
import { placeOf } from './place.ts';
import { rule, type TextChange } from './rule.ts';
import { takesPart } from './takes-part.ts';
import { writtenMilestones } from './written-milestones.ts';

/** Where all bidders are treated alike, whoever takes part. Whether there may be a negotiation is for another rule to say. */
const open: readonly (ast.ArenaKind | undefined)[] = ['tender-portal', 'negotiation', 'consultation'];

const deal = (arena: string) =>
    exampleDeal(`type procurement
delivery service
procedure open
phase during {
  dialogue Needs "What the buyer needs" {
    arena ${arena}
    with contract-owner
    about "Unclear requirements"
  }
}`);

export const dialogueDuringProcurement = rule({
    code: 'dialogue-during-procurement',
    on: 'Dialogue',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A dialogue while the procurement runs that is neither in the tender portal nor a negotiation or a consultation, nor a demonstration to which the buyer comes.',
    why: 'An authority must treat all bidders alike, and avoid any suspicion that it does not. It will most likely decline an invitation until the contract is signed; questions are asked in the tender portal, where all see the answers.',
    source: 'founding text',
    examples: { bad: deal('physical "Town hotel"'), good: deal('tender-portal') },
    messages: {
        declined:
            'Until the contract is signed an authority will most likely decline "{arena}", to avoid any suspicion of unequal treatment: ask in the tender portal.',
        unasked:
            'Nobody of the buyer takes part in this demonstration. While a procurement runs one is held only when the buyer asks for it: name whoever does so after "{with}".',
    },
    check(dialogue, context, report) {
        const phase = dialogue.$container;
        if (phase.kind !== 'during') return;
        const deal = context.dealOf(phase.$container);
        if (isAmongOwn(dialogue, deal) || isAfterSigning(dialogue)) return;
        for (const arena of arenasOf(dialogue)) {
            const name = nameOf(arena);
            if (!name || open.includes(arena.kind)) continue;
            if (arena.kind !== 'demonstration') report('declined', placeOf(arena), { arena: name }, { node: arena });
            // Of a party that nobody declares it is not known who asked.
            else if (!takesPart('buyer', dialogue, deal) && partiesKnown(phase.$container, context))
                report('unasked', placeOf(arena), { with: { word: 'with' } }, { node: arena });
        }
    },
    fixes: [
        {
            title: 'Use the tender portal instead',
            offers({ node }, context) {
                if (!isArena(node)) return [];
                const portal = context.lexicon.write('tender-portal', context.language);
                return [{ args: {}, changes: [replaceArena(node, portal)] }];
            },
        },
    ],
});

/** Who speaks with its own people, or with the press, invites nobody. Such a dialogue is kept from the counterpart. */
function isAmongOwn(dialogue: ast.Dialogue, deal: Deal): boolean {
    const bothMeet = takesPart('buyer', dialogue, deal) && takesPart('supplier', dialogue, deal);
    return dialogue.internal && first(dialogue.members, 'WithProperty') !== undefined && !bothMeet;
}

/** From the day of the signing on nobody is a bidder any more, whatever the phase. */
function isAfterSigning(dialogue: ast.Dialogue): boolean {
    const start = readDate(first(dialogue.members, 'DialogueDates')?.start);
    const signed = writtenMilestones(dialogue.$container.$container).find(({ node }) => node.kind === 'signed')?.date;
    return start !== undefined && signed !== undefined && start >= signed;
}

function arenasOf(dialogue: ast.Dialogue): readonly ast.Arena[] {
    return first(dialogue.members, 'ArenaProperty')?.arenas ?? [];
}

/** As it is written; undefined for a name that nobody declares: that is for another rule to say. */
function nameOf({ kind, forum }: ast.Arena): Arg | undefined {
    return kind ? { word: kind } : forum?.ref?.name;
}

/** An arena that the portal stands beside already is taken out. */
function replaceArena(arena: ast.Arena, portal: string): TextChange {
    const { arenas } = arena.$container;
    const place = placeOf(arena);
    if (!arenas.some(({ kind }) => kind === 'tender-portal')) return { ...place, text: portal };
    const index = arenas.indexOf(arena);
    const [before, after] = [arenas[index - 1], arenas[index + 1]];
    if (before) return { offset: placeOf(before).end, end: place.end, text: '' };
    return { offset: place.offset, end: after ? placeOf(after).offset : place.end, text: '' };
}
