import { type DialogueSkeleton, spokespersons } from '../catalogue/dialogue-skeletons.ts';
import type * as ast from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { rolesWith } from '../model/sides.ts';
import { inLanguage } from './in-language.ts';
import type { Snippet } from './insert-into-block.ts';
import type { RuleContext } from './rule-context.ts';

/** A member of a dialogue that is one of its dimensions. */
export type Dimension = Extract<
    ast.DialogueMember['$type'],
    'ArenaProperty' | 'WithProperty' | 'AboutProperty' | 'InfluenceProperty'
>;

/**
 * The three dimensions of a dialogue, in the order in which they are written: the arena, the meeting (with whom, about what), the influence. Each
 * in the language of the file; the meeting lacks its participants where the parties have no roles to speak for them.
 */
export function writeDimensions(skeleton: DialogueSkeleton, deal: Deal, context: RuleContext): ReadonlyMap<Dimension, Snippet> {
    const participants = participantsOf(deal);
    const lines: readonly (readonly [Dimension, string])[] = [
        ['ArenaProperty', `arena ${skeleton.arena}`],
        ...(participants.length > 0 ? [['WithProperty', `with ${participants.join(', ')}`] as const] : []),
        ['AboutProperty', `about "${skeleton.about}"`],
        ['InfluenceProperty', `influence "${skeleton.influence}"`],
    ];
    return new Map(lines.map(([dimension, line]) => [dimension, inLanguage(line, context)]));
}

/** A whole dialogue, in the language of the file. */
export function writeDialogue(skeleton: DialogueSkeleton, deal: Deal, context: RuleContext): Snippet {
    const lines = [...writeDimensions(skeleton, deal, context).values()].map((line) => `  ${line}\n`);
    return `${inLanguage(`dialogue "${skeleton.title}" {`, context)}\n${lines.join('')}}`;
}

/** One of each side who speaks for it. */
function participantsOf(deal: Deal): readonly string[] {
    const [buyer, supplier] = (['buyer', 'supplier'] as const).map((side) =>
        spokespersons[side].find((one) => rolesWith(deal, one, side).length > 0),
    );
    if (buyer && buyer === supplier) return [buyer];
    return [...(buyer ? [`${buyer} of buyer`] : []), ...(supplier ? [`${supplier} of supplier`] : [])];
}
