import { earlyDialogue } from '../catalogue/dialogue-skeletons.ts';
import type * as ast from '../generated/ast.ts';
import { isDialogue } from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import type { Word } from '../vocabulary/words.ts';
import { exampleDeal } from './example-deal.ts';
import { insertInOrder } from './insert-in-order.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';
import { type Dimension, writeDimensions } from './write-dialogue.ts';

/** In the order in which they are written. */
const dimensions: readonly (readonly [Dimension, Word])[] = [
    ['ArenaProperty', 'arena'],
    ['WithProperty', 'with'],
    ['AboutProperty', 'about'],
    ['InfluenceProperty', 'influence'],
];

const deal = (members: string) =>
    exampleDeal(`type procurement
delivery service
phase before {
  dialogue Visit "A visit to the workshop" {
    arena physical "The workshop"
${members}  }
}`);

export const dialogueDimensions = rule({
    code: 'dialogue-dimensions',
    on: 'Dialogue',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'A dialogue before the procurement that does not say all of its three dimensions: the arena, the meeting (with whom, about what) and the influence.',
    why: 'A dialogue that is planned in one dimension only becomes small talk, or is never held. Where it takes place, whom one meets about what, and what one wants to achieve belong together.',
    source: 'founding text',
    examples: {
        bad: deal('    with operations\n'),
        good: deal('    with operations\n    about "What breaks, and why"\n    influence "Spare parts from the first day"\n'),
    },
    messages: {
        lacking:
            'The dialogue "{dialogue}" lacks {missing}: a dialogue has an arena, a meeting (with whom, about what) and an influence.',
    },
    check(dialogue, _context, report) {
        if (dialogue.$container.kind !== 'before') return;
        const missing = missingIn(dialogue).map(([, word]) => word);
        if (missing.length === 0) return;
        report('lacking', placeOfHead(dialogue), { dialogue: dialogue.title ?? '', missing: { words: missing } });
    },
    fixes: [
        {
            title: 'Insert the missing dimensions',
            offers({ node }, context) {
                if (!isDialogue(node)) return [];
                const typical = writeDimensions(earlyDialogue, context.dealOf(node.$container.$container), context);
                const missing = missingIn(node).flatMap(([type]) => {
                    const line = typical.get(type);
                    return line === undefined ? [] : [[type, line] as const];
                });
                // Where the parties have no roles, whom one meets can't be guessed.
                if (missing.length < missingIn(node).length) return [];
                const order = dimensions.map(([type]) => type);
                const changes = insertInOrder(context.text, node, order, new Map(missing));
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
    ],
});

function missingIn({ members }: ast.Dialogue): readonly (readonly [Dimension, Word])[] {
    return dimensions.filter(([type]) => !first(members, type));
}
